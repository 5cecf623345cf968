// SPDX-License-Identifier: MIT
// Who is expected at an event: whom a sign-in sheet and name badges are made for.
#include "store/expected.h"

#include "domain/bodies.h"
#include "domain/leaders.h"
#include "domain/networks.h"
#include "domain/owners.h"
#include "store/attention.h"

using namespace samspel;
using namespace samspel::made;

namespace {

/// "Kari Moe, Kvåle skule (Coordinator)", a line each.
template <class R>
QStringList guests(Sogn& sogn, Id<R> event) {
    QStringList all;
    for (const Expected& guest :
         expectedAt(*sogn.made, kindOf<R>(), sogn.made->row(kindOf<R>(), event.value).value(), english())) {
        all << u"%1, %2 (%3)"_s.arg(guest.name, guest.place, guest.role);
    }
    return all;
}

} // namespace

TEST_CASE("At a gathering come the network's members of that day, its coordinator, and who was entered",
          "[store]") {
    Sogn sogn;
    const auto kvaale = sogn.school(sogn.sogndal, "Kvåle skule");
    const auto vik = sogn.school(sogn.vik, "Flatbygdi skule");
    const auto laerdal = sogn.school(sogn.laerdal, "Lærdalsøyri skule");
    const auto aase = sogn.person("Åse Øvrebø");
    const auto kari = sogn.person("Kari Moe");
    const auto gone = sogn.person("Gunnar Gått");
    const auto network = sogn.put<Network>({{"name", "Engelsk"}, {"kind", "subject"}, {"coordinator", kari}});
    const auto other = sogn.put<Network>({{"name", "Norsk"}, {"kind", "subject"}});
    sogn.put<NetworkMember>(
        {{"network", network}, {"school", vik}, {"person", aase}, {"purpose", "Fagkontakt"}});
    sogn.put<NetworkMember>({{"network", network}, {"school", kvaale}});
    sogn.put<NetworkMember>(
        {{"network", network}, {"school", kvaale}, {"person", kari}, {"purpose", "Fagkontakt"}});
    sogn.put<NetworkMember>({{"network", network},
                             {"school", vik},
                             {"person", gone},
                             {"purpose", "Fagkontakt"},
                             {"valid_to", "2014-03-11"}}); // the first day on which it is no longer so
    sogn.put<NetworkMember>({{"network", other}, {"school", laerdal}});
    const auto day = sogn.put<Gathering>({{"network", network}, {"date", "2014-03-11"}});
    const QStringList members{u"Kari Moe, Kvåle skule (Coordinator)"_s, u"Åse Øvrebø, Flatbygdi skule ()"_s,
                              u", Kvåle skule ()"_s};
    CHECK(guests(sogn, day) == members);
    sogn.put<GatheringAttendance>({{"gathering", day}, {"school", laerdal}, {"count", 2}});
    sogn.put<GatheringAttendance>({{"gathering", day}, {"school", kvaale}, {"count", 1}});
    CHECK(guests(sogn, day) == members + QStringList{u", Lærdalsøyri skule ()"_s});
}

TEST_CASE("At a meeting come who holds a seat that day, not the deputies, and who was entered as present",
          "[store]") {
    Sogn sogn;
    const auto body = sogn.put<Body>({{"name", "Regionrådet"}, {"kind", "region_council"}});
    const auto leader = sogn.put<Seat>(
        {{"body", body}, {"interest", "Vik"}, {"position", "leader"}, {"appointed_by", sogn.vik}});
    const auto member = sogn.put<Seat>(
        {{"body", body}, {"interest", "Sogndal"}, {"position", "member"}, {"appointed_by", sogn.sogndal}});
    const auto closed = sogn.put<Seat>(
        {{"body", body}, {"interest", "Aurland"}, {"position", "member"}, {"ends", "2012-01-01"}});
    const auto before = sogn.person("Anna Før");
    const auto now = sogn.person("Ola No");
    const auto deputy = sogn.person("Vera Vara");
    const auto guest = sogn.person("Gjest Gjestesen");
    const auto ill = sogn.person("Ivar Sjuk");
    sogn.put<SeatTerm>({{"seat", leader}, {"person", before}, {"valid_to", "2013-01-01"}});
    sogn.put<SeatTerm>({{"seat", leader}, {"person", now}, {"valid_from", "2013-01-01"}});
    sogn.put<SeatTerm>({{"seat", leader}, {"person", deputy}, {"is_deputy", true}});
    sogn.put<SeatTerm>({{"seat", member}, {"person", ill}});
    sogn.put<SeatTerm>({{"seat", closed}, {"person", before}});
    const auto meeting =
        sogn.put<Meeting>({{"body", body}, {"date", "2013-01-01"}, {"kind", "board_meeting"}});
    sogn.put<Attendance>({{"meeting", meeting}, {"person", guest}, {"presence", "present"}});
    sogn.put<Attendance>({{"meeting", meeting}, {"person", deputy}, {"presence", "absent"}});
    sogn.put<Attendance>({{"meeting", meeting}, {"person", now}, {"presence", "present"}});
    CHECK(guests(sogn, meeting) == QStringList{u"Gjest Gjestesen,  ()"_s, u"Ivar Sjuk, Sogndal (Member)"_s,
                                               u"Ola No, Vik (Leader)"_s});
}

TEST_CASE("At a dialogue meeting come who has a role in the municipality or its schools", "[store]") {
    Sogn sogn;
    const auto school = sogn.school(sogn.vik, "Flatbygdi skule");
    const auto elsewhere = sogn.school(sogn.laerdal, "Lærdalsøyri skule");
    const auto mayor = sogn.person("Marta Ordførar");
    const auto rector = sogn.person("Roar Rektor");
    const auto stranger = sogn.person("Siv Sogndal");
    const auto former = sogn.person("Finn Fyrr");
    sogn.put<Role>({{"kind", "mayor"}, {"person", mayor}, {"organisation", sogn.vik}});
    sogn.put<Role>({{"kind", "board_member"}, {"person", mayor}, {"organisation", sogn.vik}});
    sogn.put<Role>(
        {{"kind", "principal"}, {"title", "Einingsleiar"}, {"person", rector}, {"organisation", school}});
    sogn.put<Role>({{"kind", "principal"}, {"person", stranger}, {"organisation", elsewhere}});
    sogn.put<Role>({{"kind", "chief_executive"},
                    {"person", former},
                    {"organisation", sogn.vik},
                    {"valid_to", "2010-08-01"}});
    sogn.put<Role>({{"kind", "chief_executive"}, {"organisation", sogn.vik}});
    const auto meeting = sogn.put<DialogueMeeting>({{"municipality", sogn.vik}, {"date", "2011-05-03"}});
    CHECK(guests(sogn, meeting) == QStringList{u"Marta Ordførar, Vik (Mayor, Board member)"_s,
                                               u"Roar Rektor, Flatbygdi skule (Einingsleiar)"_s});
}

TEST_CASE("To a course's gathering come its participants, not those who were only offered it", "[store]") {
    Sogn sogn;
    const auto school = sogn.school(sogn.vik, "Flatbygdi skule");
    const auto course = sogn.put<Course>({{"title", "Leiing"}, {"audience", "school_leaders"}});
    const auto begun = sogn.person("Berit Byrja");
    const auto offered = sogn.person("Tor Tilbod");
    const auto plain = sogn.person("Pål Utan Dato");
    sogn.put<Enrolment>({{"course", course},
                         {"person", begun},
                         {"school", school},
                         {"offered_on", "2010"},
                         {"started_on", "2011"}});
    sogn.put<Enrolment>(
        {{"course", course}, {"person", offered}, {"school", school}, {"offered_on", "2010"}});
    sogn.put<Enrolment>({{"course", course}, {"person", plain}});
    const auto day = sogn.put<CourseGathering>({{"course", course}, {"date", "2011-09-01"}});
    CHECK(guests(sogn, day) == QStringList{u"Berit Byrja, Flatbygdi skule ()"_s, u"Pål Utan Dato,  ()"_s});
    CHECK(knowsExpected(kindOf<CourseGathering>()));
    CHECK_FALSE(knowsExpected(kindOf<Course>()));
}
