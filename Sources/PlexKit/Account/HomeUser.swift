public import FoundationEssentials

/// Someone of the same home: people who use one account's servers and can be switched between.
public struct HomeUser: Model {
    /// The number by which they are switched to.
    public var id: Int
    /// The same in another form.
    public var uuid: String?
    /// As the home calls them.
    public var title: String
    /// As they sign in; empty for a managed user.
    public var username: String?
    /// Where mail goes; empty for a managed user.
    public var email: String?
    /// As they want to be called.
    public var friendlyName: String?
    /// A picture's address.
    public var thumb: String?
    /// It is the one the home belongs to.
    public var admin: Bool?
    /// It is the home's guest.
    public var guest: Bool?
    /// What they may see is limited.
    public var restricted: Bool?
    /// Such as `little_kid`, `older_kid` or `teen`; empty for none.
    public var restrictionProfile: String?
    /// Switching to them takes a PIN.
    public var protected: Bool?
    /// They have a password of their own.
    public var hasPassword: Bool?
    /// When anything about them last changed.
    public var updatedAt: Date?
}

extension HomeUser: PlexElement {
    static let names = ["User", "user", "users"]
}

/// The people of a home.
public struct Home: Sendable {
    let account: PlexAccount

    /// All of them, the owner among them; empty for an account without a home. Throws `ServiceError`.
    public func users() async throws -> [HomeUser] {
        try await account.tv.main.list(Request(.get, "api/home/users", deadline: .seconds(30)))
    }

    /// The account of someone else of the home. Throws `ServiceError`, `.wrongKey` where the PIN is not right.
    ///
    /// - Parameters:
    ///   - user: One of `users()`.
    ///   - pin: Their four digits, where they are `protected`.
    public func account(of user: HomeUser, pin: Secret? = nil) async throws -> PlexAccount {
        var request = Request(.post, "api/home/users/\(user.id)/switch")
        if let pin { request.query["pin"] = pin.reveal() }
        let answer: SwitchAnswer = try await account.tv.main.container(request)
        return PlexAccount(
            token: answer.token, client: account.tv.identity, transport: account.transport, at: account.tv.hosts)
    }
}

extension PlexAccount {
    /// The people who use this account's servers and can be switched between.
    public var home: Home { Home(account: self) }
}

private struct SwitchAnswer: Decodable {
    let token: Secret

    private enum CodingKeys: String, CodingKey { case authenticationToken, authToken }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        token =
            try members.decodeIfPresent(Secret.self, forKey: .authenticationToken)
            ?? members.decode(Secret.self, forKey: .authToken)
    }
}
