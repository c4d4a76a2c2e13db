"""dicomweb-client (PyPI) against a server: every kind of call, compared with the files that are stored.

dicomweb.py URL FILE…
"""

import sys
from io import BytesIO

import pydicom
from dicomweb_client.api import DICOMwebClient

url, files = sys.argv[1], sys.argv[2:]
client = DICOMwebClient(url=url)
data_sets = [pydicom.dcmread(file) for file in files]

for data_set in data_sets:
    client.store_instances(datasets=[data_set])
print("stored", len(data_sets))

studies = {data_set.StudyInstanceUID for data_set in data_sets}
found = {result["0020000D"]["Value"][0] for result in client.search_for_studies()}
assert studies <= found, (studies, found)
for study in sorted(studies):
    of_study = [data_set for data_set in data_sets if data_set.StudyInstanceUID == study]
    (result,) = client.search_for_studies(search_filters={"StudyInstanceUID": study})
    assert result["00201208"]["Value"][0] == len(of_study), result
    series = client.search_for_series(study)
    assert {s["0020000E"]["Value"][0] for s in series} == {d.SeriesInstanceUID for d in of_study}
    instances = client.search_for_instances(study)
    assert {i["00080018"]["Value"][0] for i in instances} == {d.SOPInstanceUID for d in of_study}
    metadata = client.retrieve_study_metadata(study)
    assert len(metadata) == len(of_study)
    for one in metadata:
        pydicom.Dataset.from_json(one, bulk_data_uri_handler=lambda uri: client.retrieve_bulkdata(uri)[0])
    retrieved = client.retrieve_study(study)
    assert {d.SOPInstanceUID for d in retrieved} == {d.SOPInstanceUID for d in of_study}
print("searched and retrieved", len(studies), "studies")

frames = 0
for file, data_set in zip(files, data_sets):
    where = (data_set.StudyInstanceUID, data_set.SeriesInstanceUID, data_set.SOPInstanceUID)
    back = client.retrieve_instance(*where, media_types=(("application/dicom", "*"),))
    plain = BytesIO()
    back.save_as(plain, enforce_file_format=False)
    assert back == data_set, file
    assert len(client.retrieve_series(*where[:2])) >= 1
    assert len(client.retrieve_instance_metadata(*where)) > 0
    if "PixelData" in data_set:
        (frame,) = client.retrieve_instance_frames(
            *where, frame_numbers=[1], media_types=(("application/octet-stream", "*"),)
        )
        assert len(frame) > 0
        frames += 1
        if not data_set.file_meta.TransferSyntaxUID.is_compressed:
            length = len(data_set.PixelData) // int(data_set.get("NumberOfFrames", 1) or 1)
            assert frame[: length - 1] == data_set.PixelData[: length - 1], file
            if data_set.SamplesPerPixel == 1:
                image = client.retrieve_instance_rendered(*where, media_types=("image/png",))
                assert image[:4] == b"\x89PNG", file
print("frames", frames)
print("it is well")
