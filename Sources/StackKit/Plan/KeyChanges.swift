internal import Wire

/// Which keys of a service differ between two documents. Values are not told, for they may be secret; an image's is.
enum KeyChanges {
    /// Such as `environment.TZ`, `image: a → b`, `ports`; at most `limit` of them, then how many more there are.
    static func between(_ old: Document, _ new: Document, limit: Int = 6) -> [String] {
        let all = paths(old, new, at: "", depth: 0)
        return all.count <= limit ? all : all.prefix(limit) + ["and \(all.count - limit) more keys"]
    }

    private static func paths(_ old: Document, _ new: Document, at path: String, depth: Int) -> [String] {
        guard old != new else { return [] }
        if path == "image", let old = old.string, let new = new.string { return ["image: \(old) → \(new)"] }
        guard case (.object(let before), .object(let after)) = (old, new), depth < 3 else { return [path] }
        let names = before.names + after.names.filter { before[$0] == nil }
        return names.flatMap { name in
            paths(
                before[name] ?? .null, after[name] ?? .null, at: path.isEmpty ? name : "\(path).\(name)",
                depth: depth + 1)
        }
    }
}
