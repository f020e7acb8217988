/// One *arr application as it is reached: its API, and the page or two outside of it.
public struct ArrServer: Sendable {
    /// Which version of its API is spoken.
    public let dialect: Dialect
    /// Rooted at the address itself.
    let root: Transport
    /// Rooted where the API begins.
    package let api: Transport
    /// As a person wrote it, a password left out.
    let address: String

    init(
        _ url: String, _ dialect: Dialect, key: Secret, as profile: ServiceProfile, transport: Transport
    ) {
        address = Address.printable(url)
        var signature = Headers()
        signature.add("X-Api-Key", secret: key)
        self.dialect = dialect
        root = transport.rooted(at: url, signing: signature, as: profile)
        api = transport.rooted(at: url, base: "/api/\(dialect)", signing: signature, as: profile)
            .speaking(dialect, to: profile.name)
    }
}
