extension NZBGet {
    /// The scripts that add to it: from 23 on they can be listed, installed and removed.
    public struct Extensions: Sendable {
        let server: NZBGet

        /// Those that are installed. Throws `ServiceError`.
        ///
        /// - Parameter fromDisk: Looks for them anew.
        public func all(fromDisk: Bool = false) async throws -> [Open<Extension>] {
            try await server.list("loadextensions", [Document(fromDisk)], since: .extensions)
        }

        /// Downloads an extension's archive from its address and installs it. Throws `ServiceError`.
        public func install(_ name: String, from url: Secret) async throws {
            try await server.perform(
                "downloadextension", [.string(url.reveal()), .string(name)], since: .extensions,
                deadline: .seconds(120), secrets: [url])
        }

        /// Downloads an extension's archive from its address and puts it in place of the one there is. Throws
        /// `ServiceError`.
        public func update(_ name: String, from url: Secret) async throws {
            try await server.perform(
                "updateextension", [.string(url.reveal()), .string(name)], since: .extensions,
                deadline: .seconds(120), secrets: [url])
        }

        /// Takes an extension off the disk. Throws `ServiceError`.
        public func delete(_ name: String) async throws {
            try await server.perform("deleteextension", [.string(name)], since: .extensions)
        }

        /// Looks whether what an extension's file needs to run is there, such as Python. Throws `ServiceError`,
        /// `.unsuccessful` where it is not.
        public func test(_ entry: String) async throws {
            let isRunnable: Bool = try await server.read("testextension", [.string(entry)], since: .extensions)
            guard isRunnable else {
                throw ServiceError(
                    .unsuccessful, attempted: "NZBGet's testextension of \(entry)",
                    advice: "Install what the extension needs on NZBGet's machine, such as Python.")
            }
        }

        /// Runs one of a script's commands, with options that need not be saved; `log.ofScript` tells what it says.
        ///
        /// Throws `ServiceError`, `.unsuccessful` where there is no such script.
        ///
        /// - Parameters:
        ///   - script: Its name, as `Extensions` in the settings lists it.
        ///   - command: One of those it declares.
        ///   - context: Which group of options it is about, such as `Server1`; empty for none.
        ///   - options: Those that differ from what is saved.
        public func start(
            _ script: String, command: String, context: String = "", options: [Option] = []
        ) async throws {
            let options = options.map { ["Name": .string($0.name), "Value": .string($0.value)] as Document }
            try await server.perform(
                "startscript", [.string(script), .string(command), .string(context), Document(options)],
                advice: "Look whether the script is installed and declares the command.")
        }
    }
}
