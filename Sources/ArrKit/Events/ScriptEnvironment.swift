import FoundationEssentials
import Wire

/// What Sonarr, Radarr, Prowlarr or Lidarr hands to a custom script: environment variables such as `sonarr_eventtype`.
public struct ScriptEnvironment: Hashable, Sendable {
    /// In lower case, such as `sonarr`.
    public let application: String
    private let variables: [String: String]

    /// `nil` where the environment is not that of a custom script. Upper and lower case of the names do not matter:
    /// the applications differ in it.
    public init?(_ environment: [String: String]) {
        let lower = Dictionary(environment.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
        guard let name = ["sonarr", "radarr", "prowlarr", "lidarr"].first(where: { lower["\($0)_eventtype"] != nil })
        else { return nil }
        application = name
        variables = lower.filter { $0.key.hasPrefix(name + "_") }
    }

    /// The variable of that name, without the application's: `environment["series_tvdbid"]`. Empty ones are `nil`.
    public subscript(name: String) -> String? {
        variables["\(application)_\(name.lowercased())"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The values of a variable that holds several.
    func list(_ name: String, separator: Character = "|") -> [String] {
        self[name]?.split(separator: separator).map { $0.trimming(while: { $0 == " " }) } ?? []
    }

    /// The same as the application would post to a webhook, as far as a script is told.
    ///
    /// A number that is none is left out and noted in `drift`.
    public func webhook(drift: Drift? = nil) throws -> ArrWebhook { try document.decode(drift: drift) }
}

extension StringProtocol {
    fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> String {
        var rest = self.drop(while: isTrimmed)[...]
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return String(rest)
    }
}
