internal import Yams

/// A YAML file as keys and values that know their line.
struct YAMLText {
    let source: LayoutText

    /// The pairs of the file's root; none where the file is empty.
    func root() throws(LayoutError) -> [Pair] {
        do {
            guard let node = try compose(yaml: source.text) else { return [] }
            return try pairs(of: node)
        } catch let error as LayoutError {
            throw error
        } catch let error as YamlError {
            throw explained(error)
        } catch {
            throw source.error(.brokenYAML, line: 1)
        }
    }

    /// A key, its value and its line.
    struct Pair {
        let key: String
        let value: Node
        let line: Int
    }

    /// The pairs of a mapping.
    func pairs(of node: Node) throws(LayoutError) -> [Pair] {
        guard let mapping = node.mapping else { throw source.error(.brokenYAML, line: node.mark?.line ?? 1) }
        var pairs: [Pair] = []
        for (key, value) in mapping {
            let line = key.mark?.line ?? 1
            guard let name = key.scalar?.string else { throw source.error(.brokenYAML, line: line) }
            pairs.append(Pair(key: name, value: value, line: line))
        }
        return pairs
    }

    private func explained(_ error: YamlError) -> LayoutError {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            source.error(.brokenYAML, line: mark.line)
        case .duplicatedKeysInMapping(let keys, let context):
            source.error(.doubledKey(keys.sorted().first ?? ""), line: context.mark.line)
        default:
            source.error(.brokenYAML, line: 1)
        }
    }
}
