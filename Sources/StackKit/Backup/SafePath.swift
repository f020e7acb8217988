/// Paths of an archive that lead nowhere but into its own folders.
enum SafePath {
    /// True for `root/folder/file`: not absolute, without `..`, `.`, empty parts and zero bytes.
    static func isSafe(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.isEmpty && !path.utf8.contains(0)
            && parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
    }

    /// True for a link at `path` whose target is in the same root, in whatever way it says so.
    static func staysInside(_ target: String, from path: String) -> Bool {
        guard !target.isEmpty, !target.hasPrefix("/"), !target.utf8.contains(0) else { return false }
        // The first part is the root: nothing may climb out of it.
        var depth = path.split(separator: "/").count - 2
        guard depth >= 0 else { return false }
        for part in target.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": depth -= 1
            default: depth += 1
            }
            if depth < 0 { return false }
        }
        return true
    }
}
