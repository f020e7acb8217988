extension Release {
    /// Languages, each at most once. Empty where a name says nothing of them, which the applications call unknown.
    public struct LanguageSet: OptionSet, Hashable, Sendable {
        /// One bit for each language, by its place in `Language`.
        public var rawValue: UInt64

        /// A set from its bits.
        public init(rawValue: UInt64) { self.rawValue = rawValue }

        /// A set of one.
        public init(_ language: Language) { rawValue = 1 << UInt64(language.rawValue) }

        /// A set of several.
        public init(_ languages: [Language]) {
            rawValue = languages.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
        }

        /// What is in it, in the order of `Language`.
        public var languages: [Language] {
            Language.allCases.filter { contains($0) }
        }

        /// True where it has that language.
        public func contains(_ language: Language) -> Bool { rawValue & 1 << UInt64(language.rawValue) != 0 }

        /// As the application spells them; `Unknown` alone for an empty set.
        public func symbols(in profile: Profile) -> [String] {
            isEmpty ? ["Unknown"] : languages.map { $0.symbol(in: profile) }
        }

        /// The application's numbers of them; 0 alone, which means unknown, for an empty set.
        public func ids(in profile: Profile) -> [Int] {
            isEmpty ? [0] : languages.compactMap { $0.id(in: profile) }
        }

        /// Every language the application has a number for.
        public static func known(in profile: Profile) -> LanguageSet {
            profile == .sonarr ? knownInSonarr : knownInRadarr
        }

        private static let knownInSonarr = LanguageSet(Language.allCases.filter { $0.id(in: .sonarr) != nil })
        private static let knownInRadarr = LanguageSet(Language.allCases.filter { $0.id(in: .radarr) != nil })
    }
}
