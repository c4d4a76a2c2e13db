#!/usr/bin/env python3
"""pynetdicom as SCU of what qrscp does beside images.

usage: department.py log PORT           logs an event of each kind, and one that names nobody
Each prints `NAME STATUS` for each request, and what comes back.
"""

import sys

from pydicom.dataset import Dataset
from pynetdicom import AE
from pynetdicom import sop_class as classes

PROCEDURAL, PROCEDURAL_INSTANCE = classes.ProceduralEventLogging, "1.2.840.10008.1.40.1"
SUBSTANCE, SUBSTANCE_INSTANCE = classes.SubstanceAdministrationLogging, "1.2.840.10008.1.42.1"


def told(name, status, data_set=None):
    """A response."""
    print(name, f"0x{status.Status:04X}" if "Status" in status else "none", flush=True)
    for element in data_set or []:
        if element.VR != "SQ":
            print(" ", element.keyword, element.value, flush=True)
    return status, data_set


def data_set(**values):
    """A data set with these attributes."""
    made = Dataset()
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def associate(port, *abstract_syntaxes):
    """An association."""
    entity = AE("PYNETDICOM")
    for abstract_syntax in abstract_syntaxes:
        entity.add_requested_context(abstract_syntax)
    association = entity.associate("127.0.0.1", port)
    assert association.is_established
    return association


def log(port):
    """Events."""
    association = associate(port, PROCEDURAL, SUBSTANCE)
    event = data_set(
        SpecificCharacterSet="ISO_IR 100",
        PatientID="4711",
        PatientName="Müller^Jürgen",
        StudyInstanceUID="1.2.3",
        StudyID="S1",
        SynchronizationFrameOfReferenceUID="",
        PerformedLocation="Cath lab",
        ContainerIdentifier="",
    )
    told("procedural", *association.send_n_action(event, 1, PROCEDURAL, PROCEDURAL_INSTANCE))
    event.PatientID = event.StudyInstanceUID = ""
    told("nobody", *association.send_n_action(event, 1, PROCEDURAL, PROCEDURAL_INSTANCE))
    route = data_set(CodeValue="C38276", CodingSchemeDesignator="NCIt", CodeMeaning="Intravenous")
    person = data_set(CodeValue="17", CodingSchemeDesignator="99LOCAL", CodeMeaning="Nurse 17")
    event = data_set(
        PatientID="4711",
        PatientName="",
        ProductName="Contrast",
        AdministrationRouteCodeSequence=[route],
        SubstanceAdministrationDateTime="20240101120000",
        SubstanceAdministrationDeviceID="PUMP",
        SubstanceAdministrationParameterSequence=[],
        OperatorIdentificationSequence=[data_set(PersonIdentificationCodeSequence=[person])],
    )
    told("substance", *association.send_n_action(event, 1, SUBSTANCE, SUBSTANCE_INSTANCE))
    association.release()


if __name__ == "__main__":
    {"log": log}[sys.argv[1]](int(sys.argv[2]), *sys.argv[3:])
