/// The text of `text/enriched` (RFC 1896), without its commands.
enum EnrichedText {
    /// Commands go; `<<` is a `<`; a single line end is a space, two are one, and so on.
    static func plain(_ text: String) -> String {
        let open = "\u{1}"  // Sanitised away from any text that holds one itself.
        let marked = text.replacing("\u{1}", with: "").replacing("<<", with: open)
        let visible = marked.replacing(/<param>[^<]{0,200}<\/param>/.ignoresCase(), with: "")
            .replacing(/<\/?[A-Za-z0-9\-]{1,60}>/, with: "")
        return visible.replacing(/\n+/) { match in
            match.output.count == 1 ? " " : String(repeating: "\n", count: match.output.count - 1)
        }.replacing(open, with: "<")
    }
}
