// SPDX-License-Identifier: MIT
#include "store/overview/meetingmatrix.h"

#include "store/columns.h"
#include "store/ledger.h"
#include "store/snapshot.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace samspel {

namespace {

std::vector<std::size_t> common(const std::vector<std::size_t>& one, const std::vector<std::size_t>& other) {
    std::vector<std::size_t> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both;
}

/// How many pairs of members the question is true of.
template <class Question>
int memberPairs(const std::vector<MatrixSchool>& schools, Question isCounted) {
    int count = 0;
    for (auto one = schools.begin(); one != schools.end(); ++one) {
        for (auto other = std::next(one); one->isMember && other != schools.end(); ++other) {
            count += other->isMember && isCounted(*one, *other) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

std::vector<Id<Gathering>> MeetingMatrix::together(std::size_t one, std::size_t other) const {
    std::vector<Id<Gathering>> both;
    for (const std::size_t place : common(schools[one].attended, schools[other].attended)) {
        both.push_back(gatherings[place].id);
    }
    return both;
}

int MeetingMatrix::pairs() const {
    return memberPairs(schools, [](const MatrixSchool&, const MatrixSchool&) { return true; });
}

int MeetingMatrix::pairsNeverMet() const {
    return memberPairs(schools, [](const MatrixSchool& one, const MatrixSchool& other) {
        return common(one.attended, other.attended).empty();
    });
}

MeetingMatrix meetingMatrix(const Ledger& ledger, Id<Network> network) {
    sqlite::Database& database = ledger.database();
    const Snapshot snapshot(database);
    MeetingMatrix matrix;
    std::map<Id<Organisation>, std::size_t> places;

    auto schools = database.query(
        "WITH member (school) AS (SELECT school FROM network_member WHERE network = ?1) "
        "SELECT o.id, o.name, coalesce(m.id, 0), o.id IN (SELECT school FROM member) "
        "FROM organisation o LEFT JOIN organisation m ON m.id = o.parent WHERE o.id IN (SELECT school FROM "
        "member UNION SELECT t.school FROM gathering g JOIN gathering_attendance t ON t.gathering = g.id "
        "WHERE g.network = ?1) ORDER BY m.name IS NULL, norwegian_key('nn', coalesce(m.name, '')), m.id, "
        "norwegian_key('nn', o.name), o.id");
    schools.bindAll(network);
    while (schools.step()) {
        const auto [id, name, municipality, isMember] =
            schools.row<Id<Organisation>, QString, Id<Organisation>, bool>();
        places[id] = matrix.schools.size();
        matrix.schools.push_back({id, name, municipality, isMember});
    }

    auto attendance = database.query(
        "SELECT DISTINCT g.date, g.id, t.school FROM gathering g JOIN gathering_attendance t ON t.gathering "
        "= g.id WHERE g.network = ?1 AND coalesce(t.count, 1) > 0 ORDER BY g.date, g.id");
    attendance.bindAll(network);
    while (attendance.step()) {
        const auto [date, id, school] = attendance.row<QString, Id<Gathering>, Id<Organisation>>();
        if (matrix.gatherings.empty() || matrix.gatherings.back().id != id) {
            matrix.gatherings.push_back({id, QDate::fromString(date, Qt::ISODate)});
        }
        matrix.schools[places.at(school)].attended.push_back(matrix.gatherings.size() - 1);
    }
    return matrix;
}

} // namespace samspel
