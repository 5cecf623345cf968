// SPDX-License-Identifier: MIT
#include "ui/programme/programmepages.h"

#include "domain/programme.h"

namespace samspel {

Page* makeProgrammesPage(const Surroundings& around, QWidget* parent) {
    return new RecordPage(
        around,
        pageSpec<Programme>({}, QT_TRANSLATE_NOOP("Empty", "Here stands the programme that the partnership "
                                                           "runs, with its sub-programmes.")),
        parent);
}

Page* makeMilestonesPage(const Surroundings& around, QWidget* parent) {
    return new RecordPage(
        around,
        pageSpec<Milestone>(
            {}, QT_TRANSLATE_NOOP(
                    "Empty", "Here stands what happened when: the start, a course, a reform, a change in how "
                             "something is measured. A year, a season or a day will do.")),
        parent);
}

} // namespace samspel
