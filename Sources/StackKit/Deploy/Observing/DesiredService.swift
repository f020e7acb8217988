public import Wire

/// One service of a compose file.
public struct DesiredService: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// As the file names it; empty where it is built.
    public var image: String
    /// Compose's hash of everything it says; a container made from it carries the same.
    public var hash: String?
    /// The service whose network it lives in.
    public var networkOf: String?
    /// What it waits for.
    public var dependsOn: [String]
    /// How many containers it has.
    public var scale: Int
    /// True where somebody looks after its health.
    public var hasHealthCheck: Bool
    /// True where it may only be used as it is, such as an image made on this machine.
    public var isNeverPulled: Bool
    /// Its part of the document. It may hold passwords: never print it.
    public var document: Document

    init(_ name: String, _ document: Document, hash: String?) {
        (self.name, self.document, self.hash) = (name, document, hash)
        image = document["image"].string ?? ""
        networkOf = Self.service(in: document["network_mode"].string)
        let waits = document["depends_on"]
        dependsOn = waits.list.isEmpty ? waits.members.names : waits.list.compactMap(\.string)
        scale = document["scale"].int ?? document["deploy"]["replicas"].int ?? 1
        let check = document["healthcheck"]
        hasHealthCheck = !check.isNull && check["disable"].bool != true && check["test"][0].string != "NONE"
        isNeverPulled = document["pull_policy"].string == "never" || !document["build"].isNull
    }

    private static func service(in mode: String?) -> String? {
        guard let mode, mode.hasPrefix("service:") else { return nil }
        return String(mode.dropFirst("service:".count))
    }

    /// The folders of the host it mounts.
    public var binds: [(source: String, target: String)] {
        document["volumes"].list.compactMap { volume in
            guard volume["type"].string == "bind", let source = volume["source"].string,
                let target = volume["target"].string
            else { return nil }
            return (source, target)
        }
    }
}
