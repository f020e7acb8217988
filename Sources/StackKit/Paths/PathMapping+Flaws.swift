/// Every reason why a set of path rules cannot be relied on in both directions.
public struct PathMappingError: Error, Hashable, CustomStringConvertible {
    /// Each says in a sentence what is wrong and, where there is a choice, what to keep; never empty.
    public var flaws: [String]

    /// Every flaw on a line of its own.
    public var description: String { flaws.joined(separator: "\n") }
}

extension PathMapping {
    var flaws: [String] { rules.flatMap(\.flaws) + pairs.compactMap(flaw) }

    private var pairs: [(Rule, Rule)] {
        rules.indices.flatMap { left in rules.indices.filter { $0 != left }.map { (rules[left], rules[$0]) } }
    }

    /// Two service folders that share a canonical one would each claim the same file.
    private func flaw(in outer: Rule, _ inner: Rule) -> String? {
        if outer.service == inner.service {
            // Said once, not once for each of the two.
            return outer.canonical < inner.canonical || outer == inner
                ? "\(outer.service) is mapped twice, to \(outer.canonical) and to \(inner.canonical): keep one" : nil
        }
        guard let rest = FilePath.rest(of: inner.canonical, under: outer.canonical) else { return nil }
        let rival = FilePath.join(outer.service, rest)
        guard rival != inner.service, forward(rival)?.rule == outer else { return nil }
        if rest.isEmpty && outer.service > inner.service { return nil }
        return "\(inner.canonical) is reached both as \(rival) and as \(inner.service), "
            + "so there is no telling which one to go back to: keep one"
    }
}

extension PathMapping.Rule {
    fileprivate var flaws: [String] { [service, canonical].compactMap(Self.flaw) }

    private static func flaw(_ path: String) -> String? {
        if path.isEmpty { return "a path rule has an empty side" }
        if !FilePath.isAbsolute(path) { return "\(path) is not an absolute path" }
        if path.utf8.split(separator: UInt8(ascii: "/")).contains(where: { $0.elementsEqual("..".utf8) }) {
            return "\(path) climbs with .. and may mean any folder"
        }
        return nil
    }
}
