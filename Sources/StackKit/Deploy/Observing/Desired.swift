public import Wire

/// What a compose file asks for, as compose itself reads it: files merged, variables filled in, paths made absolute.
public struct Desired: Hashable, Sendable {
    /// The project's name.
    public var project: String
    /// Of the active profiles, in the order of the file.
    public var services: [DesiredService]
    /// Services that run, and that the file has for a profile that is not active.
    public var inactive: Set<String>
    /// What compose remarks, such as a variable that is not set.
    public var warnings: [String]
    /// The whole document. It may hold passwords: never print it.
    public var document: Document

    /// Reads what `docker compose config` answers.
    public init(
        _ document: Document, hashes: [String: String] = [:], inactive: Set<String> = [], warnings: [String] = []
    ) {
        project = document["name"].string ?? ""
        services = document["services"].members.map { DesiredService($0.name, $0.value, hash: hashes[$0.name]) }
        (self.document, self.inactive, self.warnings) = (document, inactive, warnings)
    }

    /// The service of that name.
    public subscript(name: String) -> DesiredService? { services.first { $0.name == name } }

    /// Every service that lives in the network of `name`, directly or through another.
    public func dependants(on name: String) -> [String] {
        var found: [String] = []
        var open = [name]
        while let provider = open.popLast() {
            for service in services where service.networkOf == provider && !found.contains(service.name) {
                found.append(service.name)
                open.append(service.name)
            }
        }
        return found
    }
}
