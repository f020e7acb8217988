extension Command.Body {
    /// Looks for new releases on every indexer's feed.
    public static let rssSync = Self("RssSync")
    /// Asks the download clients what is new.
    public static let refreshMonitoredDownloads = Self("RefreshMonitoredDownloads")
    /// Imports what has finished downloading.
    public static let processMonitoredDownloads = Self("ProcessMonitoredDownloads")
    /// Of older versions: both of them.
    public static let checkForFinishedDownload = Self("CheckForFinishedDownload")
    /// Lets every release be taken again.
    public static let clearBlocklist = Self("ClearBlocklist")
    /// Empties the recycle bin of what has been in it for long enough.
    public static let cleanUpRecycleBin = Self("CleanUpRecycleBin")
    /// Looks anew for what `health()` tells.
    public static let checkHealth = Self("CheckHealth")
    /// Cleans the database of what belongs to nothing.
    public static let housekeeping = Self("Housekeeping")
    /// Forgets commands that are over.
    public static let messagingCleanup = Self("MessagingCleanup")
    /// Makes a backup in the application's backup folder.
    public static let backup = Self("Backup")
    /// Makes a new API key: the old one is not accepted any longer, the new one stands in the application's `config.xml`.
    public static let resetApiKey = Self("ResetApiKey")
    /// Empties the log in the database.
    public static let clearLog = Self("ClearLog")
    /// Deletes the log's files.
    public static let deleteLogFiles = Self("DeleteLogFiles")
    /// Deletes the files the updater has written.
    public static let deleteUpdateLogFiles = Self("DeleteUpdateLogFiles")
    /// Starts the application anew.
    public static let restart = Self("Restart")
    /// Ends the application.
    public static let shutdown = Self("Shutdown")
    /// Does nothing for some seconds.
    public static let test = Self("Test")

    /// Adds what an import list has, or all of them.
    public static func importListSync(_ id: ID<ImportListProvider>? = nil) -> Self {
        Self("ImportListSync", id.map { ["definitionId": Document($0.rawValue)] } ?? [:])
    }

    /// Gives every quality its sizes back, and with `titles` its name.
    public static func resetQualityDefinitions(titles: Bool = false) -> Self {
        Self("ResetQualityDefinitions", ["resetTitles": Document(titles)])
    }

    /// Looks for a newer version of the application, and installs it where it does so by itself. Not in Radarr.
    public static func applicationUpdateCheck(installingMajor: Bool = false) -> Self {
        Self("ApplicationUpdateCheck", ["installMajorUpdate": Document(installingMajor)])
    }

    /// Installs the newest version of the application.
    public static func applicationUpdate(installingMajor: Bool = false) -> Self {
        Self("ApplicationUpdate", ["installMajorUpdate": Document(installingMajor)])
    }
}
