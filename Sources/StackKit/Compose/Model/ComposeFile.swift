/// A compose file as the Compose specification has it, in one normalised form.
///
/// Short and long ways to write a thing read the same. What the specification does not know is kept in `others`, at
/// every depth, as is a known member whose value cannot be read (`scale: ${N}` before interpolation, or a mistake).
public struct ComposeFile: Hashable, Sendable {
    /// The project's name; Compose takes the folder's where there is none.
    public var name: String?
    /// Obsolete: Compose ignores it.
    public var version: String?
    /// Other compose files that belong to the project, each with a folder and an environment of its own.
    public var include: [Include] = []
    /// The containers, by name.
    public var services = ComposeTable<Service>()
    /// The networks they are joined to, by name.
    public var networks = ComposeTable<Network>()
    /// Volumes that the engine keeps, by name.
    public var volumes = ComposeTable<Volume>()
    /// Files whose content services may read at `/run/secrets`, by name.
    public var secrets = ComposeTable<Content>()
    /// Files whose content services may read, by name.
    public var configs = ComposeTable<Content>()
    /// Language models that services may use, by name.
    public var models = ComposeTable<Model>()
    /// Members the specification does not know, such as `x-…`, and those that could not be read.
    public var others = Members()

    /// An empty file, to be filled in.
    public init() {}

    /// Reads a document, of whatever language it was written in; `nil` where it is no object.
    ///
    /// Nothing is interpolated, merged or included: `ComposeLoader` does that.
    public init?(_ document: Document) { self.init(compose: document) }

    /// What is printed: keys in the conventional order, and everything in the shortest way that loses nothing.
    public var document: Document { composed }

    /// The file as YAML for people.
    ///
    /// - Parameter escapingDollars: Doubles every dollar, as a file needs that was filled in already.
    public func yaml(escapingDollars: Bool = false) -> String {
        (escapingDollars ? composed.escapingDollars : composed).yaml()
    }

    /// The file as JSON, which Compose reads as well.
    ///
    /// - Parameter escapingDollars: Doubles every dollar, as a file needs that was filled in already.
    public func json(escapingDollars: Bool = false) -> String {
        (escapingDollars ? composed.escapingDollars : composed).json()
    }
}

extension ComposeFile: ComposeRecord {
    static let fields = ComposeFields<ComposeFile>([
        ComposeField("version", \.version), ComposeField("name", \.name), ComposeField("include", \.include),
        ComposeField("services", \.services), ComposeField("networks", \.networks), ComposeField("volumes", \.volumes),
        ComposeField("secrets", \.secrets), ComposeField("configs", \.configs), ComposeField("models", \.models),
    ])
}

extension Document {
    /// The document with every dollar in its texts doubled, so that Compose takes none for a variable.
    fileprivate var escapingDollars: Document {
        switch self {
        case .string(let text): .string(text.replacing("$", with: "$$"))
        case .list(let list): .list(list.map(\.escapingDollars))
        case .object(let members): .object(Members(members.map { ($0.name, $0.value.escapingDollars) }))
        case .null, .bool, .number: self
        }
    }
}
