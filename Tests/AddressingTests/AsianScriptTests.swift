import Letters
import Testing

@testable import Addressing

/// Hindi and Korean beside names in Latin letters: what stands after a name says whether it is addressed.
@Suite struct AsianScriptTests {
    /// The group of the other tests with a Korean name as well.
    private static let book = AddressBook(
        prisoners: Cast.seven,
        groups: [
            Group(
                id: GroupID("cancuc"),
                names: Cast.cancuc.names.merging(["ko": "산후안 칸쿠크의 다섯 분"]) { own, _ in own },
                aliases: Cast.cancuc.aliases)
        ])

    private static let five = Cast.five.joined(separator: " ")

    static let subjects: [(String, String)] = [
        ("Martín Pérez Domínguez के नाम एक चिट्ठी", "mpd"), ("José Díaz को पत्र", "jd"), ("José Díaz के लिए", "jd"),
        ("José Díaz और Manuel Gómez Vázquez के नाम", "jd mgv"), ("José Díaz에게 보내는 편지", "jd"),
        ("José Díaz 앞", "jd"),
        // Who is of somebody, or writes, is not addressed.
        ("José Díaz के दोस्त", "? nobody-named"), ("José Díaz की माँ", "? nobody-named"),
        ("José Díaz से", "? nobody-named"), ("José Díaz에게서", "? nobody-named"),
        // A word nobody knows may be a surname.
        ("José Díaz 로페스", "? not-sure jd"), ("José Díaz वेलास्को", "? not-sure jd"),
        ("Agustín Pérez के नाम", "? several-fit apd apv"),
    ]

    @Test(arguments: subjects) func `a subject names whom the letter is for`(_ subject: String, _ expected: String) {
        #expect(Self.book.answer(.subject(subject)) == expected, "\(subject)")
    }

    static let openings: [(String, String)] = [
        ("प्रिय Martín Pérez Domínguez,", "mpd"), ("आदरणीय José Díaz जी,", "jd"), ("नमस्ते José,", "jd"),
        ("नमस्ते José। मैं एक छोटे शहर में डाकिया हूँ।", "jd"), ("प्रिय साथी José Díaz,", "jd"),
        ("산후안 칸쿠크의 다섯 분께 (Los 5 de San Juan Cancuc)", five), ("산후안 칸쿠크의 다섯 분께", five), ("다섯 분께", five),
        ("친애하는 José Díaz에게", "jd"), ("प्रिय José के दोस्त,", "? not-sure jd"),
    ]

    @Test(arguments: openings) func `a salutation names whom the letter is for`(_ line: String, _ expected: String) {
        #expect(Self.book.answer(.opening(line)) == expected, "\(line)")
    }

    @Test(arguments: ["안녕하세요. 저희는 작은 책 버스의 일꾼들입니다.", "नमस्ते। मैं एक छोटे शहर में डाकिया हूँ।", "नमस्कार। हम आपको नहीं जानते।"])
    func `a greeting with a sentence behind it names nobody else`(_ line: String) {
        #expect(Self.book.answer(.opening(line, subject: "Para José Díaz")) == "jd")
    }

    @Test(arguments: ["안녕하세요, 지훈님께", "안녕하세요. 박지훈님,", "प्रिय रमेश,", "नमस्ते। रमेश जी,"])
    func `a greeting of somebody else still makes a question`(_ line: String) {
        #expect(Self.book.answer(.opening(line, subject: "Para José Díaz")) == "? places-disagree jd")
    }
}
