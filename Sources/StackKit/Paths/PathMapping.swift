/// How one service's paths translate to the canonical ones and back.
///
/// Each direction answers `nil` where the other could not undo it; whatever it does answer, the other undoes exactly.
public struct PathMapping: Hashable, Sendable {
    /// One folder under its two names. It covers what lies inside, never a neighbour whose name merely begins alike.
    public struct Rule: Hashable, Sendable {
        /// The folder as the service sees it, such as `/tv` in a container.
        public var service: String
        /// The folder everyone else knows it by, such as `/volume1/media/tv`.
        public var canonical: String

        /// One folder under its two names, both absolute; what is wrong with them is told by `PathMapping.init(_:)`.
        public init(service: String, canonical: String) { (self.service, self.canonical) = (service, canonical) }
    }

    /// Paths are the same on both sides.
    public static let same = PathMapping(checked: [])

    /// As given, without trailing slashes.
    public let rules: [Rule]
    private let longestFirst: (service: [Rule], canonical: [Rule])

    /// Throws every reason why the rules cannot be undone.
    public init(_ rules: [Rule]) throws(PathMappingError) {
        let rules = rules.map {
            Rule(service: FilePath.normal($0.service), canonical: FilePath.normal($0.canonical))
        }
        let mapping = PathMapping(checked: rules)
        let flaws = mapping.flaws
        guard flaws.isEmpty else { throw PathMappingError(flaws: flaws) }
        self = mapping
    }

    private init(checked rules: [Rule]) {
        self.rules = rules
        longestFirst = (
            rules.sorted { $0.service.utf8.count > $1.service.utf8.count },
            rules.sorted { $0.canonical.utf8.count > $1.canonical.utf8.count }
        )
    }

    /// The canonical path of what the service calls `path`; the longest prefix wins.
    public func canonical(_ path: String) -> String? {
        let path = FilePath.normal(path)
        if let result = forward(path) { return result.path }
        // Nothing translates it, so it would be taken as it is; unless that name belongs to another folder.
        return rules.contains { FilePath.rest(of: path, under: $0.canonical) != nil } ? nil : path
    }

    /// What the service calls the file at a canonical path; `nil` if it cannot see it.
    public func service(_ path: String) -> String? {
        let path = FilePath.normal(path)
        var isCovered = false
        for rule in longestFirst.canonical {
            guard let rest = FilePath.rest(of: path, under: rule.canonical) else { continue }
            isCovered = true
            let candidate = FilePath.join(rule.service, rest)
            if forward(candidate)?.rule == rule { return FilePath.native(candidate) }
        }
        return isCovered || forward(path) != nil ? nil : FilePath.native(path)
    }

    func forward(_ path: String) -> (path: String, rule: Rule)? {
        for rule in longestFirst.service {
            if let rest = FilePath.rest(of: path, under: rule.service) {
                return (FilePath.join(rule.canonical, rest), rule)
            }
        }
        return nil
    }

    /// True for the same rules in the same order.
    public static func == (left: Self, right: Self) -> Bool { left.rules == right.rules }
    /// The same for the same rules in the same order.
    public func hash(into hasher: inout Hasher) { hasher.combine(rules) }
}
