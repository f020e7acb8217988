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
