internal import Yams

/// Turns the text of campaign.yaml into nodes that know their lines.
enum PageText {
    /// The keys at the top; `nil` where the reason was noted.
    static func mapping(of text: String, file: String, notices: inout Notices) -> Node.Mapping? {
        do {
            guard let node = try Yams.compose(yaml: text), !node.isUnset else {
                notices.refuse("page-empty", in: file)
                return nil
            }
            guard let mapping = node.mapping else {
                notices.refuse("page-not-keys", in: file, line: node.mark?.line ?? 1)
                return nil
            }
            return mapping
        } catch let error as YamlError {
            note(error, text: text, file: file, notices: &notices)
        } catch {
            notices.refuse("page-broken", in: file, line: 1)
        }
        return nil
    }

    /// libyaml's own words are English and about tokens; ours name the line and what usually is wrong there.
    private static func note(_ error: YamlError, text: String, file: String, notices: inout Notices) {
        switch error {
        case .duplicatedKeysInMapping(let keys, let context):
            let key = Tidy.quoted(keys.first ?? "")
            notices.refuse("doubled-key", in: file, line: context.mark.line, column: key)
        case .scanner(let context, _, let mark, _), .parser(let context, _, let mark, _),
            .composer(let context, _, let mark, _):
            let isTab = hasTab(text, line: mark.line)
            notices.refuse(
                isTab ? "page-tab" : "page-broken", in: file, line: isTab ? mark.line : opening(context) ?? mark.line)
        case .reader(_, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            notices.refuse("page-broken", in: file, line: before.count { $0.isNewline } + 1)
        default:
            notices.refuse("page-broken", in: file, line: 1)
        }
    }

    /// The line of a quote or a bracket that never closes: libyaml notices when it has read on for some lines.
    private static func opening(_ context: YamlError.Context?) -> Int? {
        guard let context else { return nil }
        let opens = ["while scanning a quoted scalar", "while parsing a flow"].contains { context.text.hasPrefix($0) }
        return opens ? context.mark.line : nil
    }

    /// Whether a line is indented with a tab, which YAML does not allow (YAML 1.2.2, section 6.1).
    private static func hasTab(_ text: String, line: Int) -> Bool {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard lines.indices.contains(line - 1) else { return false }
        return lines[line - 1].prefix { $0.isWhitespace }.contains("\t")
    }
}

extension Node {
    /// Whether nothing is written after the key: `opens:`, `opens: ~`, `opens: null`.
    var isUnset: Bool {
        guard let scalar else { return false }
        return scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}
