import ArrKit
import Testing

func exerciseSettings<Service: ArrService>(_ service: Service) async throws {
    try await exercise(service.config.ui)
    try await exercise(service.config.downloadClient)
    var host = try await exercise(service.config.host)
    host.value.setPassword("secret")
    #expect(try await service.config.host.update(host).password?.reveal() == "secret")
}

func exerciseLibrarySettings<Service: LibraryService>(_ service: Service) async throws {
    try await exercise(service.config.indexer)
    try await exercise(service.config.mediaManagement)
    let naming = try await exercise(service.config.naming)
    #expect(try await service.config.namingExamples(naming.value) == ["movieExample": "A"])
}

@discardableResult
func exercise<Config>(_ page: Singleton<Config>) async throws -> Open<Config> {
    let config = try await page.get()
    _ = try await page.get(config.id)
    return try await page.update(config)
}
