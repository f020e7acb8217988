/// Which languages were taken, in Sonarr 3. Since version 4 custom formats say that.
///
/// Sonarr 4 still answers old clients with one made-up profile; what is written to it has no effect.
public struct LanguageProfile: Editable {
    /// The profile's number, which series of old clients refer to.
    public var id: ID<LanguageProfile>
    /// As its owner called it.
    public var name: String?
    /// Whether a release in a better language replaced a file.
    public var upgradeAllowed: Bool
    /// The language that was good enough.
    public var cutoff: Language?
    /// From worst to best.
    public var languages: [Item]

    /// One language of a profile.
    public struct Item: Model {
        /// Not used.
        public var id: ID<Item>
        /// The language.
        public var language: Language?
        /// Whether releases in it were taken.
        public var allowed: Bool
    }
}

extension Sonarr {
    /// Deprecated: language profiles as Sonarr 3 had them. Rate languages by `customFormats` instead.
    public var languageProfiles: Resource<LanguageProfile> { Resource("languageprofile", on: server.api) }
}

extension Resource<LanguageProfile> {
    /// A new profile as the server would fill it in. Throws `ServiceError`.
    public func template() async throws -> Open<LanguageProfile> { try await read("/schema") }
}
