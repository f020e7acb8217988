public import FoundationEssentials

/// A sign-in that was begun: a code that a person enters or opens, and that becomes a token.
public struct Pin: Model {
    /// By which it is asked after.
    public var id: Int
    /// Four characters to enter at `plex.tv/link`, or a long one that the browser's address carries.
    public var code: String
    /// The program that wants in.
    public var product: String?
    /// It is one of Plex's own.
    public var trusted: Bool?
    /// The address of a picture of the code.
    public var qr: String?
    /// The program's own identifier.
    public var clientIdentifier: String?
    /// Where in the world it was asked from.
    public var location: Document?
    /// How long it is still good, in seconds, when it was answered.
    public var expiresIn: Int?
    /// When it was made.
    public var createdAt: Date?
    /// When it is no longer good.
    public var expiresAt: Date?
    /// There once the person has signed in.
    public var authToken: Secret?
    /// The account was opened for this.
    public var newRegistration: Bool?
}
