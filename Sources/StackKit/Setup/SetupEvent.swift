/// What happens to a setting-up from outside.
public enum SetupEvent: Hashable, Sendable {
    /// Somebody typed a line.
    case line(String)
    /// Somebody typed what is not shown.
    case secret(Secret)
    /// The input came to its end, or somebody wants to leave.
    case left
    /// A key is in the vault now.
    case stored(entry: String)
    /// A key could not be stored, and why.
    case notStored(entry: String, why: String)
    /// A service was asked who it is.
    case tested(String, SetupTest)
    /// Everything was checked, this machine included.
    case checked([Finding])
    /// The file is written.
    case written
    /// The file could not be written, and why.
    case notWritten(String)
}

/// What came of asking a service who it is.
public enum SetupTest: Hashable, Sendable {
    /// It answers, with a few words on what it is.
    case answers(String)
    /// It does not, and what to do about it.
    case fails(String)
}

/// What a setting-up wants done.
public enum SetupEffect: Hashable, Sendable {
    /// Keep where it is, so that it can go on later.
    case save
    /// Put a key into the vault; `stored` or `notStored` answers.
    case store(entry: String, Secret)
    /// Make a key up and put it into the vault; `stored` or `notStored` answers.
    case make(entry: String)
    /// Ask a service who it is; `tested` answers.
    case test(Service)
    /// Look at everything, this machine included; `checked` answers.
    case check(Config)
    /// Write the file; `written` or `notWritten` answers.
    case write(Config)
    /// It is over.
    case end
}
