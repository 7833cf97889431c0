import Testing

@testable import Intake

@Suite struct FlowedTextTests {
    @Test func `a line that ends in a space goes on`() {
        #expect(FlowedText.unflowed("uno \ndos \ntres\n\ncuatro", deletesSpace: false) == "uno dos tres\n\ncuatro")
    }

    @Test func `with delsp the space goes too`() {
        #expect(FlowedText.unflowed("私たち \nは", deletesSpace: true) == "私たちは")
    }

    @Test func `quotations flow at their own depth`() {
        #expect(FlowedText.unflowed("> uno \n> dos\n>> tres \nyo", deletesSpace: false) == "> uno dos\n>> tres\nyo")
    }

    @Test func `stuffed spaces go and a stuffed mark is no quotation`() {
        #expect(FlowedText.unflowed(" From here\n >no quote", deletesSpace: false) == "From here\n >no quote")
    }

    @Test func `the signature mark stays alone`() {
        #expect(FlowedText.unflowed("uno \n-- \nAna \nB", deletesSpace: false) == "uno\n-- \nAna B")
    }
}
