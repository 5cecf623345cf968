// SPDX-License-Identifier: MIT
#include "ui/organisations/organisationspage.h"

#include "domain/organisation.h"

namespace samspel {

namespace {

bool isOfKind(const Row& row, OrganisationKind kind) { return recordOf<Organisation>(row).kind == kind; }

// A unit is in two of these ties at either end, so each end has a name of its own.
TabsSpec tabs() {
    const auto isRegion = [](const Row& row) { return isOfKind(row, OrganisationKind::region); };
    const auto isMunicipality = [](const Row& row) { return isOfKind(row, OrganisationKind::municipality); };
    const auto isAny = [](const Row&) { return true; };
    return {{
        {"membership", "region", isRegion, QT_TRANSLATE_NOOP("RecordPage", "Members"),
         QT_TRANSLATE_NOOP("Empty", "Which municipalities belong to the region, and from when until when.")},
        {"membership", "member", isMunicipality, QT_TRANSLATE_NOOP("RecordPage", "Member of"),
         QT_TRANSLATE_NOOP("Empty", "Which regions it belongs to, and from when until when.")},
        {"succession", "predecessor", isAny, QT_TRANSLATE_NOOP("RecordPage", "Became"),
         QT_TRANSLATE_NOOP("Empty", "What it became: a merger, a split or a new number, with the share of "
                                    "its people that went there.")},
        {"succession", "successor", isAny, QT_TRANSLATE_NOOP("RecordPage", "Came from"),
         QT_TRANSLATE_NOOP("Empty", "What it was before: figures of the earlier units are joined by these "
                                    "lines.")},
    }};
}

} // namespace

Page* makeOrganisationsPage(const Surroundings& around, QWidget* parent) {
    Organisation blank;
    blank.kind = OrganisationKind::school; // what is added most by hand; municipalities come with the files
    return new RecordPage(
        around,
        {kindOf<Organisation>(), rowOf(blank), tabs(),
         QT_TRANSLATE_NOOP("Empty",
                           "Here stand the municipalities, schools and partners. An import of figures "
                           "adds those it knows by number; others you add yourself.")},
        parent);
}

} // namespace samspel
