/// How Sonarr keeps itself up to date, which `config.host` holds among much else.
public struct UpdateConfig: Identified {
    /// Always 1.
    public var id: ID<UpdateConfig>
    /// Where its updates come from, such as `main`.
    public var branch: String?
    /// Installs updates by itself.
    public var updateAutomatically: Bool
    /// Who installs them.
    public var updateMechanism: SystemStatus.UpdateMechanism?
    /// The script that does, where it is one.
    public var updateScriptPath: String?
}

extension Settings<Sonarr> {
    /// How it keeps itself up to date. Asking throws `ServiceError.Code.wrongVersion` in version 3.
    public var updates: Singleton<UpdateConfig> { Singleton("config/update", on: transport) }
}
