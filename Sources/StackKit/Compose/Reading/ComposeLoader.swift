/// Reads a project's files as Compose does: variables filled in, `extends` and `include` followed, files merged.
public struct ComposeLoader: Sendable {
    /// The largest file that is read, in bytes.
    public static let sizeLimit = 4 << 20
    /// How many files include or extend one another at most.
    public static let depthLimit = 32

    /// Variables of whoever starts the project; they go before those of `.env`.
    public var environment: [String: String]
    /// Reads a file of that path; throws where it cannot.
    public var read: @Sendable (String) throws -> [UInt8]

    /// Reads from the disk, unless told otherwise.
    public init(
        environment: [String: String] = [:],
        read: @escaping @Sendable (String) throws -> [UInt8] = {
            try AtomicFile($0).read(upTo: ComposeLoader.sizeLimit)
        }
    ) {
        (self.environment, self.read) = (environment, read)
    }

    /// Reads a project; what is wrong with its files is among its `problems`, and the rest is there all the same.
    ///
    /// - Parameters:
    ///   - paths: The files, each laid over the ones before; relative paths in them start from the first one's folder.
    ///   - envFiles: Where variables are read from; the first file's `.env` where this is `nil`.
    public func load(_ paths: [String], envFiles: [String]? = nil) -> ComposeProject {
        var reading = ComposeReading(loader: self)
        return reading.project(paths, envFiles: envFiles)
    }

    /// Reads a project of one file whose text is at hand; other files it names are read from `name`'s folder on.
    public func load(_ text: String, name: String = "compose.yaml") -> ComposeProject {
        var loader = self
        let read = read
        loader.read = { path in path == name ? Array(text.utf8) : try read(path) }
        return loader.load([name])
    }
}
