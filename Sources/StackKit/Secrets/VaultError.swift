/// Why a vault could not be used, and what to do about it; never says what is in it.
public struct VaultError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What sort of failure it is, for programs.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private let name: String
        private init(_ name: String) { self.name = name }

        /// The code in one word.
        public var description: String { name }

        /// There is no such file.
        public static let missing = Code("missing")
        /// There is one already, and it is not overwritten.
        public static let exists = Code("exists")
        /// Others may read it or write it, or it is somebody else's.
        public static let exposed = Code("exposed")
        /// It could not be read or written, for a reason of the machine's.
        public static let inaccessible = Code("inaccessible")
        /// The file is something else.
        public static let notAVault = Code("notAVault")
        /// A later version of the program wrote it.
        public static let newer = Code("newer")
        /// Its end is missing: a copy was cut short.
        public static let torn = Code("torn")
        /// Its bytes changed since they were written, by accident.
        public static let damaged = Code("damaged")
        /// The file is whole, and the key is not the one it was sealed with.
        public static let wrongKey = Code("wrongKey")
        /// The key is right and the contents are not what it sealed: somebody changed them on purpose.
        public static let tampered = Code("tampered")
        /// No secret has that name.
        public static let noSuchSecret = Code("noSuchSecret")
        /// The name or the text is not one a secret can have.
        public static let unusable = Code("unusable")
        /// Stars or dots that stand for a secret were given in place of one.
        public static let masked = Code("masked")
        /// Another process is writing and does not come to an end.
        public static let busy = Code("busy")
        /// There is no former secret to go back to or to give up.
        public static let notRotated = Code("notRotated")
    }

    /// For programs.
    public let code: Code
    /// What was found, in one sentence.
    public let finding: String
    /// What to do, in one sentence.
    public let advice: String

    init(_ code: Code, _ finding: String, _ advice: String) {
        (self.code, self.finding, self.advice) = (code, finding, advice)
    }

    init(_ failure: FileFailure) {
        self.init(.inaccessible, "\(failure).", "Check the folder, its owner and the free space, and try again.")
    }

    /// Both sentences; no secret and no key stands in them.
    public var description: String { "\(finding) \(advice)" }
}
