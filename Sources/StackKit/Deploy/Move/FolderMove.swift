internal import Wire

/// A folder that is to be found at another place of the host, while the containers see it where they did.
public struct FolderMove: Hashable, Sendable {
    /// Where it was.
    public var from: String
    /// Where it will be.
    public var to: String
    /// Each service that sees it, with its path in there.
    public var seen: [Seen]

    /// A service's view of the folder.
    public struct Seen: Hashable, Sendable {
        /// The service.
        public var service: String
        /// The path in its container.
        public var target: String
    }

    /// What moves between two states of a stack. Throws `MoveRefusal` where anything else changes, or nothing does.
    public static func between(_ old: Desired, _ new: Desired) throws(MoveRefusal) -> [FolderMove] {
        var moves: [FolderMove] = []
        var others: [String] = []
        let names = Set(old.services.map(\.name)).union(new.services.map(\.name)).sorted()
        for name in names {
            guard let before = old[name], let after = new[name] else {
                others.append("\(name) is only in one of them")
                continue
            }
            let changes = KeyChanges.between(masked(before.document), masked(after.document))
            others += changes.map { "\(name): \($0)" }
            let places = Dictionary(after.binds.map { ($0.target, $0.source) }, uniquingKeysWith: { $1 })
            for bind in before.binds {
                guard let to = places[bind.target], to != bind.source else { continue }
                let seen = Seen(service: name, target: bind.target)
                if let index = moves.firstIndex(where: { $0.from == bind.source && $0.to == to }) {
                    moves[index].seen.append(seen)
                } else {
                    moves.append(FolderMove(from: bind.source, to: to, seen: [seen]))
                }
            }
        }
        guard others.isEmpty else { throw .otherChanges(others) }
        guard !moves.isEmpty else { throw .nothingMoves }
        return moves
    }

    /// The document without the host's side of its folders.
    private static func masked(_ document: Document) -> Document {
        var document = document
        document["volumes"] = Document(
            document["volumes"].list.map { volume in
                var volume = volume
                if volume["type"].string == "bind" { volume["source"] = "" }
                return volume
            })
        return document
    }
}
