/// Why a plan is not carried out.
public enum PlanRefusal: Error, Hashable, CustomStringConvertible {
    /// A host's engine did not say what runs there. Nothing is changed on a guess.
    case unknown(host: String, why: String)
    /// It removes more than may go without a word.
    case removals([String], hash: String)
    /// Another plan was confirmed: something has changed since.
    case outdated(String, now: String)

    /// For a person.
    public var description: String {
        switch self {
        case .unknown(let host, let why): "what runs on \(host) is unknown, so nothing is changed: \(why)"
        case .removals(let services, let hash):
            "it would remove \(services.joined(separator: ", ")); to mean that, say --confirm \(hash)"
        case .outdated(let confirmed, let hash):
            "the plan is no longer \(confirmed) but \(hash): look at it again before you confirm it"
        }
    }
}
