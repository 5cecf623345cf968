// SPDX-License-Identifier: MIT
#include "sqlite/salvage.h"

#include "sqlite/database.h"
#include "sqlite/folder.h"
#include "sqlite/pagesum.h"
#include "support/catch.h"

#include <map>
#include <set>

using namespace sqlite;

namespace {

/// Two tables of some hundred pages with gaps among their keys; which rows lie on which page.
struct Made {
    Folder folder;
    std::filesystem::path path = folder / "a.db";
    std::map<std::string, std::map<int, std::set<std::int64_t>>>
        leaves; ///< by table and page: first part of the keys
    std::map<std::string, std::set<int>> branches;

    Made() {
        Database database(path, Mode::create);
        database.script("CREATE TABLE plain(id INTEGER PRIMARY KEY, text TEXT) STRICT;"
                        "CREATE TABLE keyed(series INTEGER, period INTEGER, text TEXT, PRIMARY KEY (series, "
                        "period)) STRICT, "
                        "WITHOUT ROWID;"
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 4000) INSERT "
                        "INTO plain SELECT "
                        "i * 3 + (i > 2000) * 1099511627776, hex(randomblob(60)) FROM n;"
                        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT 8000) INSERT "
                        "INTO keyed SELECT "
                        "i / 20 * 7, i % 20, hex(randomblob(30)) FROM n");
        for (const char* table : {"plain", "keyed"}) {
            auto pages = database.query("SELECT pageno, pagetype FROM dbstat WHERE name = ?1");
            pages.bindAll(table);
            while (pages.step()) {
                if (pages.column<std::string>(1) == "leaf") {
                    leaves[table][pages.column<int>(0)];
                } else {
                    branches[table].insert(pages.column<int>(0));
                }
            }
        }
    }

    void zero(int page) const {
        std::string content = readFile(path);
        std::fill_n(content.begin() + (page - 1) * 4096, 4096, '\0');
        writeFile(path, content);
    }
};

using Keys = std::set<std::vector<Value>>;

Keys keysIn(const std::filesystem::path& path, const std::string& table,
            std::vector<Salvage::Gap>* gaps = nullptr) {
    Database database(path, Mode::still);
    Salvage salvage(database, table);
    Keys keys;
    const auto found = salvage.read([&](const Salvage::Row& row) {
        const Salvage::Row key(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(salvage.keySize()));
        CHECK(keys.insert(key).second); // each once
        CHECK(row.size() == salvage.keySize() + salvage.columns().size());
    });
    if (gaps != nullptr) {
        *gaps = found;
    }
    return keys;
}

} // namespace

TEST_CASE("a sound table is read whole, without a gap", "[sqlite]") {
    const Made made;
    std::vector<Salvage::Gap> gaps;
    CHECK(keysIn(made.path, "plain", &gaps).size() == 4000);
    CHECK(gaps.empty());
    CHECK(keysIn(made.path, "keyed", &gaps).size() == 8000);
    CHECK(gaps.empty());
}

TEST_CASE("of a table with lost pages the rows on all others are read", "[sqlite]") {
    const std::string table = GENERATE("plain", "keyed");
    Made made;
    const std::size_t all = table == "plain" ? 4000 : 8000;
    std::vector<int> leaves;
    for (const auto& [page, rows] : made.leaves[table]) {
        leaves.push_back(page);
    }
    REQUIRE(leaves.size() > 60);
    const std::size_t onAPage = all / leaves.size() * 2; // at most, with room
    std::vector<int> lost;
    SECTION("the first") { lost = {leaves.front()}; }
    SECTION("the last") { lost = {leaves.back()}; }
    SECTION("one in the middle") { lost = {leaves[30]}; }
    SECTION("neighbours") { lost = {leaves[10], leaves[11], leaves[12]}; }
    SECTION("each fifth") {
        for (std::size_t i = 0; i < leaves.size(); i += 5) {
            lost.push_back(leaves[i]);
        }
    }
    for (const int page : lost) {
        made.zero(page);
    }
    std::vector<Salvage::Gap> gaps;
    const Keys keys = keysIn(made.path, table, &gaps);
    CAPTURE(table, keys.size(), lost.size());
    CHECK(keys.size() < all);
    CHECK(keys.size() + lost.size() * onAPage >= all);
    CHECK(gaps.size() <= lost.size() * 2); // a row that lies on a page above stands alone
    CHECK_FALSE(gaps.empty());
}

TEST_CASE("a table whose root is lost gives nothing, and says so", "[sqlite]") {
    Made made;
    for (const int page : made.branches["plain"]) {
        made.zero(page);
    }
    std::vector<Salvage::Gap> gaps;
    CHECK(keysIn(made.path, "plain", &gaps).empty());
    CHECK(gaps.size() == 1);
    CHECK(keysIn(made.path, "keyed").size() == 8000);
}
