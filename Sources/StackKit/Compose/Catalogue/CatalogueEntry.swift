/// What is known of one kind of service: which image runs it, and what its container needs.
public struct CatalogueEntry: Hashable, Sendable {
    /// What it runs.
    public let kind: Source.Kind
    /// The image without its version.
    public var image: String
    /// The image's version that this program knows.
    public var version: String
    /// Other images of the same program, without registry: `hotio/radarr`.
    public var otherImages: [String] = []

    /// How the image is told whose the files are.
    public var identity = Identity.variables
    /// Its own folders; the first one holds its settings.
    public var folders: [Folder] = []
    /// What it sees of media and downloads.
    public var data = DataAccess.none
    /// Where in the container it works on films meanwhile.
    public var transcode: String?
    /// Variables it is always given.
    public var environment: [Variable] = []
    /// Keys it takes from files.
    public var keys: [KeyUse] = []
    /// The variable that moves its web page to another port.
    public var webPortVariable: String?
    /// The variable that moves the port for peers.
    public var peersPortVariable: String?
    /// The variable that says below which path its pages are.
    public var pathVariable: String?
    /// The variable that says where finished downloads go.
    public var downloadsVariable: String?
    /// The variables that say by which name and port it is reached from outside.
    public var outsideVariables: OutsideVariables?
    /// Names of its ports that are for everyone; the others are for the household alone.
    public var publicPorts: Set<String> = []

    /// How the engine is told that it works.
    public var check: HealthProbe
    /// What can ask in the image.
    public var tool = HealthProbe.Tool.curl
    /// Seconds it may take to begin.
    public var startSeconds: Int64 = 60
    /// Seconds it may take to end, before what it has in memory is lost.
    public var stopSeconds: Int64 = 30
    /// Kinds that it asks as soon as it begins.
    public var startsAfter: [Source.Kind] = []

    /// What it may do beyond an ordinary process.
    public var rights = Rights.supervisor

    init(
        _ kind: Source.Kind, image: String, version: String, check: HealthProbe, _ describe: (inout Self) -> Void
    ) {
        (self.kind, self.image, self.version, self.check) = (kind, image, version, check)
        describe(&self)
    }
}

extension CatalogueEntry {
    /// How an image is told whose the files are.
    public enum Identity: Hashable, Sendable {
        /// By `PUID` and `PGID`; it begins as root and steps down.
        case variables
        /// By the container's user: it never is root.
        case user
        /// Not at all: it writes nothing that others read.
        case own
    }

    /// A folder of the container that outlives it.
    public struct Folder: Hashable, Sendable {
        /// Its path in the container.
        public var path: String
        /// Its name below the service's own folder on the host; that folder itself where this is `nil`.
        public var name: String?
    }

    /// What a service sees of media and downloads.
    public enum DataAccess: Hashable, Sendable {
        /// Nothing.
        case none
        /// All of it, in one mount: what moves files between downloads and media must see both in one place, or a move
        /// is a copy.
        case everything
        /// The libraries.
        case media(isReadOnly: Bool)
        /// The downloads.
        case downloads
    }

    /// The variables that say how a service is reached from outside.
    public struct OutsideVariables: Hashable, Sendable {
        /// The one for the name or address.
        public var name: String
        /// The one for the port.
        public var port: String
    }

    /// A variable of the container.
    public struct Variable: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Its value.
        public var value: String
    }
}
