extension Command.Body {
    /// Writes the indexers into every application, into one that has them as they are too.
    public static let applicationIndexerSync = applicationIndexerSync(forcing: true)

    /// Writes the indexers into every application; `forcing` into one that has them as they are too.
    public static func applicationIndexerSync(forcing: Bool) -> Self {
        Self("ApplicationIndexerSync", ["forceSync": .bool(forcing)])
    }

    /// Fetches anew what Prowlarr knows of indexers there could be.
    public static let indexerDefinitionUpdate = Self("IndexerDefinitionUpdate")
    /// Deletes what is older than the history settings say.
    public static let cleanUpHistory = Self("CleanUpHistory")
    /// Deletes all of the history.
    public static let clearHistory = Self("ClearHistory")
}
