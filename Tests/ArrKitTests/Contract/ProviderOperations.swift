import ArrKit
import Testing

func exerciseProvider<Item: Provider>(_ providers: Resource<Item>) async throws {
    #expect(try await !providers.templates().isEmpty)
    let first = try #require(try await providers.all().first)
    let copy = try await providers.add(first, forcing: true)
    #expect(try await providers.get(copy.id).id != first.id)
    _ = try await providers.update(copy)
    _ = try await providers.update(copy, forcing: true)
    _ = try await providers.addUntested(first)
    try await providers.test(copy, forcing: true)
    #expect(try await providers.testAll().map(\.isValid) == [true])
    _ = try await providers.act("getTags", copy, effect: .reads)
    try await providers.delete(copy.id)
}

func exerciseProvider<Item: BulkEditable>(_ providers: Resource<Item>, _ edit: Item.Edit) async throws
where Item: Provider, Item.Edit: TagEdit {
    var edit = edit
    edit.apply(.replace, [1])
    let first = try #require(try await providers.all().first)
    let copy = try await providers.add(first)
    #expect(try await providers.update([copy.id], edit).map(\.tags) == [[1]])
    try await providers.delete([copy.id])
    try await exerciseProvider(providers)
}
