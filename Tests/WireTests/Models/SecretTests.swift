import FoundationEssentials
import Testing

@testable import Wire

@Suite struct SecretTests {
    private struct Client: Model {
        var name: String
        var password: Secret
        var token: Secret?
    }

    private let secret = Secret("hunter2")

    @Test func printsNowhere() throws {
        var dumped = ""
        dump(secret, to: &dumped)
        dump(Client(name: "c", password: secret, token: secret), to: &dumped)
        let client = Client(name: "c", password: secret, token: secret)
        let printed = [
            "\(secret)", String(describing: secret), String(reflecting: secret), secret.debugDescription, "\([secret])",
            "\(client)",
            String(reflecting: client), "\(Optional(secret) as Any)",
            "\(Mirror(reflecting: secret).children.map { $0 })", dumped,
            try Document(encoding: client).json(), String(decoding: try JSONEncoder().encode(client), as: UTF8.self),
            "\(try Document(encoding: [client]))", try Document(encoding: Open(client)).json(),
        ]
        for text in printed { #expect(!text.contains("hunter2")) }
        #expect(try Document(encoding: client)["password"] == "•••")
    }

    @Test func anUnchangedSecretStaysWhatTheServerSaid() throws {
        for kept in ["hunter2", "********", "•••"] {
            var client: Open<Client> = try Document.object(["name": "c", "password": Document(kept), "token": nil])
                .decode()
            client.name = "d"
            #expect(try client.edited() == ["name": "d", "password": Document(kept), "token": nil])
            #expect(try Document(encoding: client) == client.edited())
        }
    }

    @Test func aChangedSecretIsSent() throws {
        var client: Open<Client> = try Document.object(["name": "c", "password": "old"]).decode()
        client.password = Secret("new")
        client.token = Secret("t")
        #expect(try Document(sending: client) == ["name": "c", "password": "new", "token": "t"])
        #expect(try Document(encoding: client) == ["name": "c", "password": "old", "token": "•••"])
    }

    @Test func aModelThatIsSentCarriesItsSecrets() throws {
        let client = Client(name: "c", password: secret)
        #expect(try Document(sending: client) == ["name": "c", "password": "hunter2"])
        #expect(try Document(sending: ["list": [client]])["list"][0]["password"] == "hunter2")
    }
}
