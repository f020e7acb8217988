extension Secret {
    /// True for a text that only stands for a secret, as services and programs show one: `********`, `••••••••`, `•••`.
    ///
    /// Writing it back would put the stars in the secret's place. Dots count wherever they are, as in `•••1f3a`.
    public var isMask: Bool { Self.isMask(reveal()) }

    static func isMask(_ text: String) -> Bool {
        text.contains("•••") || text.contains("●●●")
            || (text.count >= 3 && text.allSatisfy { $0 == "*" })
    }

    /// What a save writes: itself, or what is stored where this is a mask. `nil` for a mask that stands for nothing.
    public func kept(over stored: Secret?) -> Secret? { isMask ? stored : self }
}
