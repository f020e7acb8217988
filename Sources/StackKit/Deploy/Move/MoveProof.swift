internal import Wire

/// What was proved before folders were moved.
public struct MoveProof: Hashable, Sendable {
    /// The move.
    public var move: FolderMove
    /// How many files were found at the new place with the size they had.
    public var files: Int
    /// How many of them were compared by content; those that are one file under two names need no comparing.
    public var compared: Int
    /// Paths to look for through the containers afterwards.
    var sample: [String]

    /// Proves that every file of the old place is at the new one. Throws `MoveRefusal`.
    ///
    /// - Parameter sample: how many files' contents are compared, at both ends of each.
    static func before(_ move: FolderMove, sample: Int) throws -> MoveProof {
        let (old, new) = (try FolderListing(move.from), try FolderListing(move.to))
        let missing = old.files.keys.filter { new.files[$0] == nil }.sorted()
        guard missing.isEmpty else {
            throw MoveRefusal.missing(
                from: move.from, to: move.to, paths: Array(missing.prefix(10)), count: missing.count)
        }
        var different = old.files.filter { new.files[$0.key]?.size != $0.value.size }.map(\.key).sorted()
        let paths = old.sample(sample)
        var compared = 0
        for path in paths where different.isEmpty {
            guard let (left, right) = old.files[path].flatMap({ left in new.files[path].map { (left, $0) } }),
                left.device != right.device || left.inode != right.inode
            else { continue }
            compared += 1
            if try !isSame("\(move.from)/\(path)", "\(move.to)/\(path)") { different.append(path) }
        }
        guard different.isEmpty else {
            throw MoveRefusal.different(
                from: move.from, to: move.to, paths: Array(different.prefix(10)), count: different.count)
        }
        return MoveProof(move: move, files: old.files.count, compared: compared, sample: paths)
    }

    private static func isSame(_ left: String, _ right: String) throws -> Bool {
        let (first, second) = (try FileEnds(left), try FileEnds(right))
        return first == second
    }

    /// What a container is asked: which of the paths on standard input it does not see.
    static let script = """
        while IFS= read -r path; do [ -f "$1/$path" ] || echo "$path"; done
        """
}
