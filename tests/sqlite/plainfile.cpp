// SPDX-License-Identifier: MIT
#include "sqlite/plainfile.h"

#include "sqlite/database.h"
#include "sqlite/failure.h"
#include "sqlite/folder.h"
#include "sqlite/locked.h"
#include "sqlite/pagesum.h"

#include <array>

using namespace sqlite;

namespace {

Database opened(const std::filesystem::path& path) {
    Database database(path, Mode::create);
    database.useWriteAheadLog();
    database.script("CREATE TABLE t(x); INSERT INTO t VALUES (1)");
    return database;
}

} // namespace

TEST_CASE("a file is read as it lies, to its end and no further", "[sqlite]") {
    const Folder folder;
    writeFile(folder / "a", "Sogndal");
    PlainFile file(folder / "a");
    CHECK(file.size() == 7);
    std::array<std::byte, 4> some{};
    CHECK(file.read(some, 0));
    CHECK(some == std::array{std::byte{'S'}, std::byte{'o'}, std::byte{'g'}, std::byte{'n'}});
    CHECK_FALSE(file.read(some, 5));
    CHECK(some == std::array{std::byte{'a'}, std::byte{'l'}, std::byte{0}, std::byte{0}});
    CHECK_FALSE(file.read(some, 100));
    CHECK(failure([&] { const PlainFile none(folder / "none"); })->cannotOpen());
}

TEST_CASE("reading a database that is open lets go none of its locks", "[sqlite]") {
    const Folder folder;
    const auto path = folder / "a.db";
    Database database = opened(path);
    REQUIRE(isLocked(path));
    {
        PlainFile file(path);
        CHECK(file.size() > 0);
    }
    CHECK(isLocked(path));
    CHECK(surveyPages(path).damaged.empty());
    CHECK(isLocked(path));
    CHECK(database.integrityProblems().empty());
    CHECK(isLocked(path));
    { const Database closed = std::move(database); }
    CHECK_FALSE(isLocked(path));
}

TEST_CASE("a file to which links lead is read through them", "[sqlite]") {
    const Folder folder;
    writeFile(folder / "a", "Sogndal");
    std::filesystem::create_symlink("a", folder / "b");
    std::filesystem::create_symlink("b", folder / "c");
    CHECK(PlainFile(folder / "c").size() == 7);
    std::filesystem::create_symlink("none", folder / "d");
    CHECK(failure([&] { const PlainFile none(folder / "d"); })->cannotOpen());
}

TEST_CASE("the look whether a journal is another file's lets go no lock", "[sqlite]") {
    const Folder folder;
    const auto path = folder / "a.db";
    Database database = opened(path);
    writeFile(folder / "a.db-journal", std::string(1000, 'x'));
    const Database other(path, Mode::readOnly);
    CHECK(isLocked(path));
    database.script("INSERT INTO t VALUES (2)");
    CHECK(database.value<int>("SELECT count(*) FROM t") == 2);
    CHECK(isLocked(path));
}
