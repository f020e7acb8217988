/// What should be, as `stack.yaml` says it: the services of a stack, how each is reached and what it is called there.
public struct Config: Hashable, Sendable {
    /// The newest version of the file that this program knows.
    public static let version = 1

    /// In the order of the file.
    public var services: [Service]

    /// Services as they are given; nothing is checked, unlike in a file.
    public init(services: [Service]) { self.services = services }
}

extension Config: Decodable {
    private enum Keys: String, CodingKey, CaseIterable { case version, services }

    /// Notes everything it objects to at once, where it is read from a strict tape.
    public init(from decoder: any Decoder) throws {
        let file = try decoder.container(keyedBy: Keys.self)
        if !file.contains(.version) { decoder.object("`version: \(Self.version)` is missing") }
        if let version = try file.decodeIfPresent(Int.self, forKey: .version), version != Self.version {
            decoder.object(
                version > Self.version
                    ? "the file is written for version \(version), and this program knows \(Self.version): update it"
                    : "there is no version \(version); write \(Self.version)", to: Keys.version)
        }
        services = []
        guard file.contains(.services) else {
            decoder.object("`services` is missing")
            return
        }
        let section = try file.superDecoder(forKey: .services)
        let names = try section.container(keyedBy: Name.self)
        for name in names.allKeys {
            let entry = try names.superDecoder(forKey: name)
            do { services.append(try Service(named: name.stringValue, from: entry)) } catch { entry.object(error) }
        }
        if names.allKeys.isEmpty { section.object("it names no service: there must be one at least") }
    }
}

/// A key that the file's author chose.
struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
