// SPDX-License-Identifier: MIT
#include "ui/programme/programmepages.h"

#include "domain/programme.h"

namespace samspel {

Page* makeProgrammesPage(const Surroundings& around, QWidget* parent) {
    return new RecordPage(
        around,
        pageSpec<Programme>(
            QT_TRANSLATE_NOOP("RecordPage",
                              "What the partnership does together: its aim, its owner, its years, and "
                              "the parts it is worked on in."),
            QT_TRANSLATE_NOOP(
                "Empty", "Here stands the programme that the partnership runs, with its sub-programmes."),
            {subTable<SubProgramme>("programme", QT_TRANSLATE_NOOP("RecordPage", "Sub-programmes"),
                                    QT_TRANSLATE_NOOP("Empty",
                                                      "The parts of the programme. Each gets its own lane of "
                                                      "milestones under the charts."))}),
        parent);
}

Page* makeMilestonesPage(const Surroundings& around, QWidget* parent) {
    return new RecordPage(
        around,
        pageSpec<Milestone>(
            QT_TRANSLATE_NOOP("RecordPage",
                              "What happened when. Milestones lie in lanes under the charts, so that "
                              "figures are read against them."),
            QT_TRANSLATE_NOOP(
                "Empty", "Here stands what happened when: the start, a course, a reform, a change in how "
                         "something is measured. A year, a season or a day will do.")),
        parent);
}

} // namespace samspel
