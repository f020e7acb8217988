/// Why folders are not moved.
public enum MoveRefusal: Error, Hashable, CustomStringConvertible {
    /// More than the host's side of folders would change.
    case otherChanges([String])
    /// Nothing is at another place.
    case nothingMoves
    /// A folder cannot be read.
    case unreadable(String, why: String)
    /// Files that are not where they will be looked for.
    case missing(from: String, to: String, paths: [String], count: Int)
    /// Files that are there and are others.
    case different(from: String, to: String, paths: [String], count: Int)
    /// After the move a service does not see its files; the count is of those that were looked for.
    case unseen(service: String, target: String, paths: [String], count: Int)

    /// For a person.
    public var description: String {
        func list(_ paths: [String], _ count: Int) -> String {
            paths.map { "\n  \($0)" }.joined() + (count > paths.count ? "\n  and \(count - paths.count) more" : "")
        }
        return switch self {
        case .otherChanges(let keys):
            "a move changes nothing but where folders are on the host; this changes more: \(keys.joined(separator: ", "))"
        case .nothingMoves: "nothing moves: every folder is where it was"
        case .unreadable(let path, let why): "\(path) cannot be read, so nothing is proved: \(why)"
        case .missing(let from, let to, let paths, let count):
            "\(count) files of \(from) are not in \(to); nothing was changed:" + list(paths, count)
        case .different(let from, let to, let paths, let count):
            "\(count) files of \(from) are others in \(to); nothing was changed:" + list(paths, count)
        case .unseen(let service, let target, let paths, let count):
            "\(service) does not see \(count) of its files below \(target):" + list(paths, count)
        }
    }
}
