public import Foundation

/// Captured answers, specifications and the contract server, which lie beside the package where they are at all.
public enum Shared {
    public static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["MAESTRARR_SHARED"] { return URL(filePath: path) }
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return package.deletingLastPathComponent().appending(path: "shared")
    }()

    public static func fixture(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: "fixtures/\(path)")))
    }

    /// A service's specification, as it was published.
    public static func specification(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: "specs/\(name)")))
    }

    /// Fixture paths below a folder that end so, in order.
    public static func fixtures(in path: String, endingIn suffix: String) -> [String] {
        let folder = folder.appending(path: "fixtures/\(path)").path
        return (try? FileManager.default.subpathsOfDirectory(atPath: folder))?.filter { $0.hasSuffix(suffix) }.sorted()
            .map { "\(path)/\($0)" } ?? []
    }
}

/// Something a test needs that not every machine has.
///
/// Where it is missing the test is skipped and says so; with `MAESTRARR_REQUIRE_SERVICES=1` it runs and fails.
public struct Requirement: Sendable {
    public let isMet: Bool
    public let message: String

    public init(_ message: String, isMet: Bool) { (self.message, self.isMet) = (message, isMet) }

    /// For a test's `.enabled(if:)`.
    public var runs: Bool {
        isMet || ProcessInfo.processInfo.environment["MAESTRARR_REQUIRE_SERVICES"] == "1"
    }

    public static let fixtures = Requirement(
        "captured answers beside the package, or MAESTRARR_SHARED",
        isMet: FileManager.default.fileExists(atPath: Shared.folder.appending(path: "fixtures/MANIFEST.tsv").path))

    public static let specifications = Requirement(
        "the specifications beside the package, or MAESTRARR_SHARED",
        isMet: FileManager.default.fileExists(atPath: Shared.folder.appending(path: "specs/MANIFEST.tsv").path))

    public static func program(_ name: String) -> Requirement {
        Requirement("the program \(name)", isMet: Program.find(name) != nil)
    }
}
