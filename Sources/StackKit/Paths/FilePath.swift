/// Paths as text, with `/` between components whatever system they come from.
enum FilePath {
    private static let slash = UInt8(ascii: "/")
    private static let backslash = UInt8(ascii: "\\")

    /// Without doubled or trailing slashes; backslashes turn only in Windows paths, elsewhere they are part of a name.
    static func normal(_ path: String) -> String {
        let windows = isWindows(path)
        var previous: UInt8 = 0
        var isNormal = true
        for byte in path.utf8 {
            if byte == slash && previous == slash || windows && byte == backslash { isNormal = false }
            previous = byte
        }
        if isNormal && (previous != slash || path.utf8.count == 1) { return path }

        var bytes: [UInt8] = []
        bytes.reserveCapacity(path.utf8.count)
        for byte in path.utf8 {
            let byte = windows && byte == backslash ? slash : byte
            // The second slash of a network path's two is kept.
            if byte == slash && bytes.last == slash && !(bytes.count == 1 && windows) { continue }
            bytes.append(byte)
        }
        if bytes.count > 1 && bytes.last == slash { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The way its own system writes a normal path: backslashes behind a drive letter or on a network share.
    static func native(_ path: String) -> String {
        guard isWindows(path) || path.hasPrefix("//") else { return path }
        return String(decoding: path.utf8.map { $0 == slash ? backslash : $0 }, as: UTF8.self)
    }

    static func isWindows(_ path: String) -> Bool {
        var bytes = path.utf8.makeIterator()
        guard let first = bytes.next(), let second = bytes.next() else { return false }
        let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= first | 0x20
        return isLetter && second == UInt8(ascii: ":") || first == backslash && second == backslash
    }

    static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash || isWindows(path) }

    /// What of `path` lies behind the folder `prefix`, with its slash; empty for the folder itself, `nil` outside it.
    static func rest(of path: String, under prefix: String) -> Substring? {
        let folder = prefix.utf8.last == slash ? prefix.utf8.dropLast() : prefix.utf8[...]
        if path.utf8.starts(with: folder) {
            let rest = path.utf8.dropFirst(folder.count)
            if rest.elementsEqual(CollectionOfOne(slash)) { return "" }
            return rest.isEmpty || rest.first == slash ? Substring(rest) : nil
        }
        // The same letters may be written composed or decomposed: compare by character where any is not ASCII.
        guard folder.contains(where: { $0 >= 0x80 }) else { return nil }
        let characters = Substring(folder)
        guard path.hasPrefix(String(characters)) else { return nil }
        let rest = path.dropFirst(characters.count)
        return rest.isEmpty || rest.utf8.first == slash ? rest : nil
    }

    static func join(_ folder: String, _ rest: Substring) -> String {
        folder.utf8.last == slash && !rest.isEmpty ? folder + rest.dropFirst() : folder + rest
    }

    /// The folder a path lies in; empty for a bare name.
    static func parent(of path: String) -> String {
        path.utf8.lastIndex(of: slash).map { String(path[..<$0]) } ?? ""
    }
}
