/// The addresses that Plex calls when something happens on one of an account's servers. They need Plex Pass.
public struct AccountWebhooks: Sendable {
    let account: PlexAccount
    private let path = "api/v2/user/webhooks"

    init(account: PlexAccount) { self.account = account }

    /// All of them. Throws `ServiceError`.
    public func all() async throws -> [String] {
        try await account.tv.main.list(Request(.get, path).asJSON(), of: Hook.self).map(\.url)
    }

    /// Puts these in the place of all there were, and returns what there is now. Throws `ServiceError`.
    @discardableResult
    public func set(_ urls: [String]) async throws -> [String] {
        // A form without any field would be no form: one empty field says that none is wanted.
        let fields = urls.isEmpty ? [("urls", "")] : urls.map { ("urls[]", $0) }
        return try await account.tv.main.list(Request(.post, path, form: fields).asJSON(), of: Hook.self).map(\.url)
    }

    /// Adds one to those there are; one that is there already stays there once. Throws `ServiceError`.
    public func add(_ url: String) async throws {
        let all = try await all()
        if !all.contains(url) { try await set(all + [url]) }
    }

    /// Takes one away and leaves all others. Throws `ServiceError`.
    public func remove(_ url: String) async throws {
        let all = try await all()
        if all.contains(url) { try await set(all.filter { $0 != url }) }
    }
}

private struct Hook: Decodable, PlexElement {
    static let names = ["webhook", "webhooks"]
    var url: String
}

extension PlexAccount {
    /// The addresses that Plex calls when something happens on one of the account's servers.
    public var webhooks: AccountWebhooks { AccountWebhooks(account: self) }
}
