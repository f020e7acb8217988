/// One *arr application as it is reached: its API, and the page or two outside of it.
public struct ArrServer: Sendable {
    /// Rooted at the address itself.
    let root: Transport
    /// Rooted where the API begins.
    package let api: Transport
    /// Where the API begins, such as `/api/v3`.
    let base: String
    /// As a person wrote it, a password left out.
    let address: String

    init(_ url: String, base: String, key: Secret, as profile: ServiceProfile, transport: Transport) {
        (self.base, address) = (base, Address.printable(url))
        var signature = Headers()
        signature.add("X-Api-Key", secret: key)
        root = transport.rooted(at: url, signing: signature, as: profile)
        api = transport.rooted(at: url, base: base, signing: signature, as: profile)
    }
}
