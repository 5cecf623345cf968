// SPDX-License-Identifier: MIT
#pragma once

#include "domain/bodies.h"
#include "domain/leaders.h"
#include "domain/networks.h"
#include "domain/papers.h"
#include "domain/people.h"
#include "store/content.h"
#include "store/register.h"

#include <QFile>

namespace samspel::made {

/// All bytes of a register's file and of what lies beside it.
inline QByteArray bytesOf(const QString& path) {
    QByteArray all;
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        QFile file(path + QLatin1String(ending));
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    return all;
}

/// A register in which one person has left traces wherever a person can.
struct Traces : Register {
    Id<Organisation> school;
    Id<Person> kari;
    Id<Person> ola;
    Id<Meeting> meeting;
    Id<Gathering> gathering;
    Id<Course> course;
    Id<Role> role;
    Id<Remark> remark;

    Traces() {
        school = add(*ledger, unit(OrganisationKind::school, u"976098897"_s, u"Luster ungdomsskule"_s));
        Person person;
        person.name = u"Kari Hansen"_s; // as she was called before
        person.email = u"kari.hansen@luster.example"_s;
        person.phone = u"+47 987 65 432"_s;
        person.address = u"Dalavegen 7"_s;
        person.note = u"Likar korte møte"_s;
        kari = add(*ledger, person);
        person = {};
        person.name = u"Ola Nordmann"_s;
        ola = add(*ledger, person);
        rename();
        lines();
        texts();
    }

    void change(const QString& name, const std::function<void(Edit&)>& work) {
        const Problems problems = ledger->change({Action::change, u"person"_s, name}, work);
        CHECK(words(problems).isEmpty());
    }
    void rename() {
        Person person = ledger->find(kari).value();
        person.name = u"Kari Nordmann"_s;
        change(u"Kari Hansen"_s, [&](Edit& edit) { edit.change(person); });
    }
    void lines() {
        Role held;
        held.kind = RoleKind::principal;
        held.person = kari;
        held.organisation = school;
        held.validFrom = QDate(2008, 8, 1);
        held.validTo = QDate(2012, 7, 31);
        held.note = u"Vikar for ein sjuk kollega"_s;
        role = add(*ledger, held);
        Body body;
        body.name = u"Styret"_s;
        const auto board = add(*ledger, body);
        Meeting met;
        met.body = board;
        met.date = QDate(2010, 11, 17);
        meeting = add(*ledger, met);
        for (const Id<Person> who : {kari, ola}) {
            Attendance there;
            there.meeting = meeting;
            there.person = who;
            there.note = who == kari ? u"Gjekk tidleg"_s : QString();
            add(*ledger, there);
        }
        Network network;
        network.name = u"Norsk"_s;
        network.coordinator = kari;
        Gathering met2;
        met2.network = add(*ledger, network);
        met2.date = QDate(2011, 2, 3);
        gathering = add(*ledger, met2);
        GatheringAttendance came;
        came.gathering = gathering;
        came.school = school;
        came.count = 2;
        came.person = kari;
        add(*ledger, came);
        came.person = ola;
        came.note = u"Møtte åleine"_s; // of another, under a network that she coordinates
        add(*ledger, came);
        Course held2;
        held2.title = u"Rektorskule"_s;
        course = add(*ledger, held2);
        Enrolment enrolment;
        enrolment.course = course;
        enrolment.person = kari;
        enrolment.note = u"Søkte permisjon"_s;
        PracticeStep step;
        step.enrolment = add(*ledger, enrolment);
        step.evidence = u"Kari Nordmann viste lesing på storskjerm"_s;
        add(*ledger, step);
        Speaker speaker;
        speaker.name = u"Kari Nordmann"_s;
        speaker.topics = u"Lesing"_s;
        speaker.email = u"kari.hansen@luster.example"_s;
        speaker.person = kari;
        add(*ledger, speaker);
    }
    void texts() {
        Remark about;
        about.about = {u"person"_s, kari.value};
        about.text = u"Ho vil heller bli ringt til"_s;
        add(*ledger, about);
        about.about = {u"organisation"_s, school.value};
        about.text = u"Ring KARI  NORDMANN, Kari Nordmanns nummer er 98 76 54 32; ikkje Kari Nordmannsen"_s;
        remark = add(*ledger, about);
        about.text = u"Nordmann, Kari har sagt ja"_s;
        const auto gone = add(*ledger, about);
        ledger->change({Action::remove, u"remark"_s, u"Nordmann, Kari har sagt ja"_s},
                       [&](Edit& edit) { edit.remove(gone); });
        Problems problems;
        Document document;
        document.title = u"Søknad"_s;
        document.file = ledger->keepFile(
            {u"Kari Nordmann søknad.txt"_s, QByteArray("abc"), u"text/plain"_s, {}}, problems);
        add(*ledger, document);
        SavedSearch saved;
        saved.name = u"Det Kari Nordmann gjer"_s;
        saved.kindTable = u"task"_s;
        saved.filter = u"kari nordmann"_s;
        add(*ledger, saved);
        ledger->setSetting(u"title"_s, u"Registeret til Kari Nordmann"_s);
    }
    QByteArray bytes() const { return bytesOf(path); }
    qint64 count(const std::string& sql) const {
        return ledger->database().value<std::int64_t>(sql).value_or(-1);
    }
};

} // namespace samspel::made
