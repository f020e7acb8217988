/// A revision that cannot be had.
public enum RevisionFailure: Error, Hashable, CustomStringConvertible {
    /// There is no such revision.
    case none(Int, of: [Int])
    /// The pointer to the current revision leads nowhere.
    case badPointer(String)
    /// Nothing was ever deployed.
    case noneYet
    /// There is none before the current one that ever ran.
    case noEarlier

    /// For a person.
    public var description: String {
        switch self {
        case .none(let number, let all):
            "there is no revision \(number); there \(all.isEmpty ? "is none yet" : "are \(all.map(String.init).joined(separator: ", "))")"
        case .badPointer(let path): "\(path) names no revision: put the number of the one that runs there"
        case .noneYet: "nothing was deployed here yet"
        case .noEarlier: "there is no earlier revision that ever ran"
        }
    }
}
