/// A compose project as compose is told of it: its name, its files, and the folder that its relative paths begin at.
public struct ComposeProject: Hashable, Sendable {
    /// What its containers are labelled with.
    public var name: String
    /// Absolute.
    public var folder: String
    /// Later ones override earlier ones.
    public var files: [String]
    /// What the variables of the files mean.
    public var envFiles: [String]
    /// Services of other profiles do not exist.
    public var profiles: [String]
    /// Only these services; all where it is `nil`. For a project that is spread over hosts.
    public var services: [String]?

    /// A project of one file.
    public init(
        _ name: String, folder: String, files: [String], envFiles: [String] = [], profiles: [String] = [],
        services: [String]? = nil
    ) {
        (self.name, self.folder, self.files, self.envFiles) = (name, folder, files, envFiles)
        (self.profiles, self.services) = (profiles, services)
    }

    /// The call of one of compose's commands for this project.
    ///
    /// - Parameter reports: progress as JSON lines on standard error.
    public func call(
        _ words: [String], reports: Bool = false, input: [UInt8] = [], deadline: Duration? = .seconds(60)
    ) -> Engine.Call {
        var arguments = ["compose"] + (reports ? ["--progress", "json"] : [])
        arguments += ["--project-name", name, "--project-directory", folder]
        arguments += files.flatMap { ["--file", $0] } + envFiles.flatMap { ["--env-file", $0] }
        arguments += profiles.flatMap { ["--profile", $0] }
        return Engine.Call(arguments + words, input: input, deadline: deadline)
    }

    /// True for a name that compose accepts: small letters, digits, `-` and `_`, beginning with a letter or digit.
    public static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "_") else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
}
