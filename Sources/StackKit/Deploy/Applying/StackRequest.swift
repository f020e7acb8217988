/// What somebody wants to run.
public struct StackRequest: Hashable, Sendable {
    /// The project's name, which its containers are labelled with.
    public var project: String
    /// The absolute path that the file's relative paths begin at.
    public var folder: String
    /// The files, as bytes.
    public var files: StackFiles
    /// Services of other profiles are left out.
    public var profiles: [String]
    /// A few words for the list of revisions.
    public var note: String?

    /// A request.
    public init(
        _ project: String, folder: String, files: StackFiles, profiles: [String] = [], note: String? = nil
    ) {
        (self.project, self.folder, self.files) = (project, folder, files)
        (self.profiles, self.note) = (profiles, note)
    }
}

/// News of a deployment while it goes on.
public enum DeployEvent: Hashable, Sendable {
    /// Something to be told once.
    case note(String)
    /// A service has come to another state, such as `pulling`, `creating`, `starting`, `waiting`, `healthy`.
    case service(String, host: String, state: String)
    /// How many of an image's bytes are there; `total` is `nil` while it is not known.
    case pulled(String, host: String, done: Int, total: Int?)
}

/// How a deployment goes about it.
public struct DeployOptions: Hashable, Sendable {
    /// How many services may lose their containers without the plan's hash being confirmed.
    public var removals = 0
    /// The hash of the plan somebody has seen and means.
    public var confirmed: String?
    /// Images are fetched anew even where the host has one of that name.
    public var pullsAlways = false
    /// What failed is undone by going back to what ran before.
    public var rollsBack = false
    /// How long all services together may take to become healthy.
    public var healthLimit: Duration = .seconds(300)
    /// How long a service without a health check must run to count as well.
    public var settling: Duration = .seconds(3)
    /// How long images may take to arrive.
    public var pullLimit: Duration = .seconds(3600)
    /// How often health is asked for.
    public var pace: Duration = .milliseconds(250)
    /// How long to wait for another run's end.
    public var lockLimit: Duration = .seconds(60)

    /// The defaults.
    public init() {}
}
