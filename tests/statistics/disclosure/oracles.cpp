// SPDX-License-Identifier: MIT
// Patterns that Statistics Norway's GaussSuppression found, in R. Their order of candidates is ours, so the
// patterns have to be equal; where other rows bring ties that fall otherwise, as safe and within one cell.
#include "attack.h"
#include "statistics/disclosure/suppress.h"
#include "support/catch.h"
#include "support/csv.h"
#include "support/shared.h"
#include "tables.h"

#include <map>

using namespace tables;

namespace {

/// How an oracle's columns stand for a table.
struct Form {
    const char* name;  ///< of the file, without its ending
    const char* input; ///< the file of inner cells
    std::vector<std::vector<std::string>> dimensions;
    std::string count;
    Rules rules;
};

const std::vector<Form> forms{
    {"example1_2014_ageXgeo_maxN1_protectZeros",
     "example1_2014_input",
     {{"age"}, {"geo"}},
     "freq",
     {2, true}},
    {"example1_2014_ageXgeoEU_maxN2_protectZeros",
     "example1_2014_input",
     {{"age"}, {"eu", "geo"}},
     "freq",
     {3, true}},
    {"example1_2014_ageXgeoEU_maxN4", "example1_2014_input", {{"age"}, {"eu", "geo"}}, "freq", {5, false}},
    {"z1_maxN3_protectZeros", "z1_input", {{"region"}, {"hovedint"}}, "ant", {4, true}},
    {"z1_maxN9", "z1_input", {{"region"}, {"hovedint"}}, "ant", {10, false}},
    {"skular_kjonn_tree_T10", "skular_input", {{"kommune", "skule"}, {"kjonn"}}, "n", {10, false}},
    {"skular_kjonn_tree_T5", "skular_input", {{"kommune", "skule"}, {"kjonn"}}, "n", {5, false}},
    {"skular_total_tree_T10", "skular_total_input", {{"kommune", "skule"}}, "n", {10, false}},
};

std::filesystem::path oracle(const std::string& name) { return shared::oracle("sdc/" + name + ".csv"); }

CrossTable tableOf(const Form& form, const std::vector<csv::Row>& rows) {
    REQUIRE_FALSE(rows.empty());
    std::vector<Inner> inner;
    for (const csv::Row& row : rows) {
        Paths paths;
        for (const auto& columns : form.dimensions) {
            auto& path = paths.emplace_back();
            for (const std::string& column : columns) {
                path.push_back(row.text(column));
            }
        }
        inner.push_back({paths, row.integer(form.count)});
    }
    return crossed(inner);
}

/// The oracle's name of a node: hierarchies stand in one column, as "Total", "EU", "kommune.Vik" or "Spain".
std::string nodeName(const Form& form, const Dimension& dimension, std::size_t d, std::uint32_t node) {
    if (node == Dimension::total) {
        return "Total";
    }
    const std::string top = form.dimensions[d].front();
    return top == "kommune" && dimension[node].level == 1 ? "kommune." + dimension[node].label
                                                          : dimension[node].label;
}

struct Expected {
    std::int64_t count;
    bool isPrimary;
    bool isSuppressed;
};

void compare(const Form& form, const std::string& method, bool singletons) {
    const auto file = oracle(form.name + ("_" + method));
    const auto input = oracle(form.input);
    NEEDS_FILE(file)
    NEEDS_FILE(input)
    std::map<std::vector<std::string>, Expected> expected;
    for (const csv::Row& row : csv::Table(file).rows()) {
        std::vector<std::string> name;
        for (const auto& columns : form.dimensions) {
            name.push_back(row.text(columns.back()));
        }
        expected.emplace(name,
                         Expected{row.integer(form.count), row.flag("primary"), row.flag("suppressed")});
    }
    const CrossTable table = tableOf(form, csv::Table(input).rows());
    const System system = table.system();
    Rules rules = form.rules;
    rules.remainderRule = false;
    rules.singletons = singletons;
    const Pattern pattern = suppress(system, rules);
    std::size_t told = 0;
    int different = 0;
    int balance = 0;
    for (Cell cell = 0; cell < table.size(); ++cell) {
        std::vector<std::string> name;
        for (std::size_t d = 0; d < table.dimensions().size(); ++d) {
            name.push_back(nodeName(form, table.dimensions()[d], d, table.nodeOf(cell, d)));
        }
        INFO(form.name << " " << method << ": " << nameOf(table, cell));
        const auto found = expected.find(name);
        if (found == expected.end()) {
            CHECK(*system.counts[cell] == 0); // R has no row for what no row of its input is in
            continue;
        }
        ++told;
        const Expected& its = found->second;
        CHECK(*system.counts[cell] == its.count);
        CHECK((pattern.why[cell] == Why::Primary) == its.isPrimary);
        if (pattern.isHidden(cell) != its.isSuppressed) {
            WARN(form.name << " " << method << ", other than in R: " << nameOf(table, cell) << " is "
                           << (its.isSuppressed ? "shown" : "hidden"));
            ++different;
            balance += its.isSuppressed ? -1 : 1;
        }
    }
    CHECK(told > 0);
    CHECK(told == expected.size());
    CHECK(std::abs(balance) <= 1);
    if (different > 0) {
        const attack::Intruder intruder(system, attack::shown(pattern));
        for (Cell cell = 0; cell < table.size(); ++cell) {
            CHECK((!rules.isPrimary(*system.counts[cell]) || !intruder.knows(cell)));
        }
    }
}

} // namespace

TEST_CASE("oracle suppression: without a method for singletons") {
    for (const Form& form : forms) {
        compare(form, "none", false);
    }
}

TEST_CASE("oracle suppression: with SSB's usual method for singletons") {
    for (const Form& form : forms) {
        compare(form, "default", true);
    }
}

// Not that more is hidden: what the rule hides first may spare others.
TEST_CASE("oracle suppression: with the remainder rule nothing small can be subtracted") {
    for (const Form& form : forms) {
        const auto input = oracle(form.input);
        NEEDS_FILE(input)
        const CrossTable table = tableOf(form, csv::Table(input).rows());
        const System system = table.system();
        const Pattern pattern = suppress(system, form.rules);
        INFO(form.name);
        CHECK(pattern.isSafe());
        const attack::Intruder intruder(system, attack::shown(pattern));
        for (Cell cell = 0; cell < table.size(); ++cell) {
            INFO(nameOf(table, cell));
            CHECK((!form.rules.isPrimary(*system.counts[cell]) || !intruder.knows(cell)));
        }
        for (const Sum& sum : system.sums) {
            std::int64_t remainder = 0;
            for (const Cell part : sum.parts) {
                remainder += pattern.isHidden(part) ? *system.counts[part] : 0;
            }
            INFO("less than " << nameOf(table, sum.whole));
            CHECK((pattern.isHidden(sum.whole) || remainder == 0 || remainder >= form.rules.threshold));
        }
    }
}

TEST_CASE("oracle suppression: the remainder rule in each municipality by itself") {
    const auto file = oracle("skular_total_remainder_rule_T10");
    NEEDS_FILE(file)
    const Form form{"", "", {{"skule"}}, "n", {10, false, true, false}};
    const auto municipalities = csv::Table(file).groups("kommune");
    CHECK_FALSE(municipalities.empty());
    for (const auto& [municipality, rows] : municipalities) {
        const CrossTable table = tableOf(form, rows);
        const System system = table.system();
        const Pattern pattern = suppress(system, form.rules);
        INFO(municipality);
        CHECK(*system.counts[0] == rows.front().integer("N"));
        CHECK(pattern.isHidden(0) == rows.front().flag("parent_needs_suppression"));
        int balance = 0;
        std::int64_t remainder = 0;
        for (const csv::Row& row : rows) {
            INFO(row.text("skule"));
            const Cell cell = cellNamed(table, row.text("skule"));
            const bool isHidden = pattern.isHidden(cell);
            CHECK((isHidden || !form.rules.isPrimary(*system.counts[cell])));
            remainder += isHidden ? *system.counts[cell] : 0;
            // Nobody is hidden by an empty school. Of two schools as small as each other either may be taken.
            if (isHidden != row.flag("suppressed") && *system.counts[cell] != 0) {
                WARN(municipality << ", other than in R: " << row.text("skule") << " is "
                                  << (isHidden ? "hidden" : "shown"));
                balance += isHidden ? 1 : -1;
            }
        }
        CHECK(std::abs(balance) <= 1);
        CHECK((pattern.isHidden(0) || remainder == 0 || remainder >= form.rules.threshold));
    }
}
