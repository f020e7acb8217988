/// The files of one host.
public struct RenderedHost: Hashable, Sendable {
    /// As the configuration calls it; `nil` for this machine.
    public var name: String?
    /// The docker context that leads there; `nil` for this machine's own.
    public var context: String?
    /// What is run there.
    public var compose: ComposeFile
    /// What the compose file asks for by `${NAME}`; none of it is secret.
    public var variables = ComposeTable<String>()
    /// Keys that must lie beside the compose file before anything is started.
    public var secrets: [SecretFile] = []
    /// Folders that must be there before anything is started.
    public var folders: [HostFolder] = []

    /// A key in a file of its own.
    public struct SecretFile: Hashable, Sendable {
        /// Its name in the compose file.
        public var name: String
        /// From the compose file's folder on.
        public var path: String
        /// Where the key is to be taken from.
        public var reference: KeyReference
        /// The service that reads it.
        public var service: String
    }

    /// A folder of the host.
    public struct HostFolder: Hashable, Sendable {
        /// Absolute.
        public var path: String
        /// Whether it holds media or downloads: such a folder is not made where it is missing, for a share that is not
        /// there looks just like it.
        public var isData: Bool
    }
}

extension RenderedHost {
    /// The compose file's text.
    public var yaml: String { Self.remark + compose.yaml() }

    /// The text of the `.env` beside it.
    public var env: String {
        Self.remark + variables.map { "\($0.name)=\(Self.quoted($0.value))\n" }.joined()
    }

    private static let remark =
        "# Made from stack.yaml: change it there, for the next deployment writes this file anew.\n"

    private static func quoted(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy {
            0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || "/_+-.".utf8.contains($0)
        }
        return isPlain ? value : "'\(value.replacing("'", with: "\\'"))'"
    }
}
