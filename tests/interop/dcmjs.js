// dcmjs-dimse as the peer of kerma in performed procedure steps, storage commitment, unified procedure steps and the worklist.
//
// usage: node dcmjs.js mpps-scu PORT           leads a step through its life; prints `REQUEST STATUS` for each request
//        node dcmjs.js mpps-scp PORT           prints `REQUEST PATIENT-ID STATE SERIES` for each request
//        node dcmjs.js commitment-scu PORT     asks for two instances; prints `action STATUS`
//        node dcmjs.js commitment-scp PORT OWN  is asked, and reports to OWN, where kerma listens; prints `answer STATUS`
//        node dcmjs.js commitment-listener PORT  is told reports; prints `event TYPE COMMITTED FAILED`
//        node dcmjs.js ups-scu PORT            leads a unified procedure step through its life; prints `REQUEST STATUS STATE`
//        node dcmjs.js worklist-scu PORT STUDY  asks for the worklist before, while and after it performs the item of this study;
//                                              prints `QUERY STATUS STUDY STATUS-OF-THE-STEP` for each response
const {
  Client, Server, Scp, Dataset,
  requests: { CFindRequest, NCreateRequest, NSetRequest, NGetRequest, NActionRequest, NEventReportRequest },
  responses: { NCreateResponse, NSetResponse, NActionResponse, NEventReportResponse },
  constants: { Status, PresentationContextResult, TransferSyntax },
} = require('dcmjs-dimse');
require('dcmjs-dimse').log?.setLevel?.('silent');

const MPPS = '1.2.840.10008.3.1.2.3.3';
const RETRIEVE = '1.2.840.10008.3.1.2.3.4';
const COMMITMENT = '1.2.840.10008.1.20.1';
const COMMITMENT_INSTANCE = '1.2.840.10008.1.20.1.1';
const CT = '1.2.840.10008.5.1.4.1.1.2';
const STEP = '1.2.3.4.5';

const PUSH = '1.2.840.10008.5.1.4.34.6.1';
const PULL = '1.2.840.10008.5.1.4.34.6.3';

const [, , mode, port, own] = process.argv;
const code = (status) => status.toString(16).toUpperCase().padStart(4, '0');
const say = (...words) => console.log(words.join(' '));

/** Sends requests, one association each, and says what came of them. */
function send(steps, done) {
  const [step, ...rest] = steps;
  if (!step) return done && done();
  const [name, request, dataset] = step;
  if (dataset) request.setDataset(new Dataset(dataset));
  const client = new Client();
  request.on('response', (response) => {
    const data = response.hasDataset() ? response.getDataset() : new Dataset();
    const scheduled = list(data.getElement('ScheduledProcedureStepSequence'))[0];
    const found = scheduled
      ? `${data.getElement('StudyInstanceUID')} ${scheduled.ScheduledProcedureStepStatus || '-'}`
      : data.getElement('PerformedProcedureStepStatus') || data.getElement('ProcedureStepState') || '';
    say(name, code(response.getStatus()), found);
  });
  client.addRequest(request);
  client.on('networkError', (error) => say('network', error.message));
  client.on('associationRejected', () => say('rejected'));
  client.on('closed', () => send(rest, done));
  client.send('127.0.0.1', Number(port), 'DCMJS', 'KERMA');
}

function begun(status, study = '1.2.3', step = '') {
  return {
    ScheduledStepAttributesSequence: [
      {
        StudyInstanceUID: study, ReferencedStudySequence: [], AccessionNumber: '', RequestedProcedureID: '',
        RequestedProcedureDescription: '', ScheduledProcedureStepID: step, ScheduledProcedureStepDescription: '',
        ScheduledProtocolCodeSequence: [],
      },
    ],
    PatientName: 'DOE^JANE', PatientID: '4711', PatientBirthDate: '', PatientSex: '', ReferencedPatientSequence: [],
    PerformedProcedureStepID: 'PPS1', PerformedStationAETitle: 'CT1', PerformedStationName: '', PerformedLocation: '',
    PerformedProcedureStepStartDate: '20261128', PerformedProcedureStepStartTime: '0915',
    PerformedProcedureStepStatus: status, PerformedProcedureStepDescription: '', PerformedProcedureTypeDescription: '',
    ProcedureCodeSequence: [], PerformedProcedureStepEndDate: '', PerformedProcedureStepEndTime: '', Modality: 'CT',
    StudyID: '', PerformedProtocolCodeSequence: [], PerformedSeriesSequence: [],
  };
}

function ended() {
  return {
    PerformedProcedureStepStatus: 'COMPLETED', PerformedProcedureStepEndDate: '20261128',
    PerformedProcedureStepEndTime: '0931',
    PerformedSeriesSequence: [
      {
        PerformingPhysicianName: '', ProtocolName: 'Thorax', OperatorsName: '', SeriesInstanceUID: '1.2.3.1',
        SeriesDescription: '', RetrieveAETitle: '', ReferencedNonImageCompositeSOPInstanceSequence: [],
        ReferencedImageSequence: [{ ReferencedSOPClassUID: CT, ReferencedSOPInstanceUID: '1.2.3.1.1' }],
      },
    ],
  };
}

/** What an N-CREATE of a unified procedure step must have. */
function scheduled() {
  return {
    TransactionUID: '', ScheduledProcedureStepPriority: 'HIGH', ProcedureStepLabel: 'Dose', WorklistLabel: 'Physics',
    ScheduledProcessingParametersSequence: [], ScheduledStationNameCodeSequence: [],
    ScheduledStationClassCodeSequence: [], ScheduledStationGeographicLocationCodeSequence: [],
    ScheduledProcedureStepStartDateTime: '20240229130000', ScheduledWorkitemCodeSequence: [],
    CommentsOnTheScheduledProcedureStep: '', InputReadinessState: 'READY', InputInformationSequence: [],
    PatientName: 'DOE^JANE', PatientID: '4711', IssuerOfPatientID: '', IssuerOfPatientIDQualifiersSequence: [],
    OtherPatientIDsSequence: [], PatientBirthDate: '', PatientSex: '', AdmissionID: '',
    IssuerOfAdmissionIDSequence: [], AdmittingDiagnosesDescription: '', AdmittingDiagnosesCodeSequence: [],
    ReferencedRequestSequence: [], ProcedureStepState: 'SCHEDULED', ProcedureStepProgressInformationSequence: [],
    UnifiedProcedureStepPerformedProcedureSequence: [],
  };
}

/** What an N-SET must have so that it can be completed. */
function performed(TransactionUID) {
  const code = (value) => [{ CodeValue: value, CodingSchemeDesignator: '99DCMJS', CodeMeaning: value }];
  return {
    TransactionUID,
    UnifiedProcedureStepPerformedProcedureSequence: [
      {
        PerformedStationNameCodeSequence: code('PLAN1'), PerformedWorkitemCodeSequence: code('DOSE'),
        PerformedProcedureStepStartDateTime: '20240229130000', PerformedProcedureStepEndDateTime: '20240229131500',
        OutputInformationSequence: [],
      },
    ],
  };
}

function accept(association, classes) {
  association.getPresentationContexts().forEach(({ context }) => {
    if (classes.includes(context.getAbstractSyntaxUid())) {
      const syntax = context.getTransferSyntaxUids().find((uid) => uid === TransferSyntax.ImplicitVRLittleEndian);
      context.setResult(PresentationContextResult.Accept, syntax || context.getTransferSyntaxUids()[0]);
    } else {
      context.setResult(PresentationContextResult.RejectAbstractSyntaxNotSupported);
    }
  });
}

const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

class Peer extends Scp {
  associationRequested(association) {
    accept(association, [MPPS, COMMITMENT]);
    this.sendAssociationAccept();
  }
  associationReleaseRequested() {
    this.sendAssociationReleaseResponse();
  }
  told(name, request) {
    const data = request.getDataset();
    const series = list(data.getElement('PerformedSeriesSequence')).length;
    say(name, data.getElement('PatientID') || '-', data.getElement('PerformedProcedureStepStatus'), series);
  }
  nCreateRequest(request, callback) {
    this.told('N-CREATE', request);
    const response = NCreateResponse.fromRequest(request);
    response.setStatus(Status.Success);
    callback(response);
  }
  nSetRequest(request, callback) {
    this.told('N-SET', request);
    const response = NSetResponse.fromRequest(request);
    response.setStatus(Status.Success);
    callback(response);
  }
  nActionRequest(request, callback) {
    const data = request.getDataset();
    const response = NActionResponse.fromRequest(request);
    response.setStatus(Status.Success);
    callback(response);
    const report = new NEventReportRequest(COMMITMENT, COMMITMENT_INSTANCE, 1);
    report.setDataset(new Dataset({
      TransactionUID: data.getElement('TransactionUID'),
      ReferencedSOPSequence: list(data.getElement('ReferencedSOPSequence')),
    }));
    report.on('response', (answer) => say('answer', code(answer.getStatus())));
    const client = new Client();
    client.addRequest(report);
    client.on('networkError', (error) => say('network', error.message));
    setTimeout(() => client.send('127.0.0.1', Number(own), 'DCMJS', 'KERMA'), 200);
  }
  nEventReportRequest(request, callback) {
    const data = request.getDataset();
    const count = (name) => list(data.getElement(name)).length;
    say('event', request.getEventTypeId(), count('ReferencedSOPSequence'), count('FailedSOPSequence'));
    const response = NEventReportResponse.fromRequest(request);
    response.setStatus(Status.Success);
    callback(response);
  }
}

if (mode === 'mpps-scu') {
  send([
    ['completed-at-once', new NCreateRequest(MPPS, STEP), begun('COMPLETED')],
    ['create', new NCreateRequest(MPPS, STEP), begun('IN PROGRESS')],
    ['create-again', new NCreateRequest(MPPS, STEP), begun('IN PROGRESS')],
    ['get', new NGetRequest(RETRIEVE, STEP, ['PerformedProcedureStepStatus'])],
    ['set-patient', new NSetRequest(MPPS, STEP), { PatientID: '4712' }],
    ['complete', new NSetRequest(MPPS, STEP), ended()],
    ['complete-again', new NSetRequest(MPPS, STEP), ended()],
    ['get', new NGetRequest(RETRIEVE, STEP, ['PerformedProcedureStepStatus'])],
    ['set-other', new NSetRequest(MPPS, '1.2.9'), ended()],
  ]);
} else if (mode === 'ups-scu') {
  const TransactionUID = '1.2.3.1.99';
  const to = (state) => ({ ProcedureStepState: state, TransactionUID });
  const change = () => new NActionRequest(PUSH, STEP, 1, PULL);
  const get = (uid) => new NGetRequest(PUSH, uid, ['ProcedureStepState'], PULL);
  send([
    ['create', new NCreateRequest(PUSH, STEP), scheduled()],
    ['create-again', new NCreateRequest(PUSH, STEP), scheduled()],
    ['get', get(STEP)],
    ['claim', change(), to('IN PROGRESS')],
    ['claim-again', change(), to('IN PROGRESS')],
    ['incomplete', change(), to('COMPLETED')],
    ['update', new NSetRequest(PUSH, STEP, PULL), performed(TransactionUID)],
    ['complete', change(), to('COMPLETED')],
    ['get', get(STEP)],
    ['get-other', get('1.2.9')],
  ]);
} else if (mode === 'worklist-scu') {
  const find = () => CFindRequest.createWorklistFindRequest({
    PatientName: '', PatientID: '', StudyInstanceUID: '',
    ScheduledProcedureStepSequence: [
      { Modality: 'CT', ScheduledProcedureStepStartDate: '20261129', ScheduledProcedureStepID: '', ScheduledProcedureStepStatus: '' },
    ],
  });
  send([
    ['all', find()],
    ['create', new NCreateRequest(MPPS, STEP), begun('IN PROGRESS', own, 'S1')],
    ['performed', find()],
    ['complete', new NSetRequest(MPPS, STEP), ended()],
    ['afterwards', find()],
  ]);
} else if (mode === 'commitment-scu') {
  const references = ['1.2.3.1', '1.2.3.2'].map((uid) => ({
    ReferencedSOPClassUID: CT, ReferencedSOPInstanceUID: uid,
  }));
  const information = { TransactionUID: '1.2.3.9', ReferencedSOPSequence: references };
  send([
    ['wrong-type', new NActionRequest(COMMITMENT, COMMITMENT_INSTANCE, 2), information],
    ['action', new NActionRequest(COMMITMENT, COMMITMENT_INSTANCE, 1), information],
  ]);
} else {
  new Server(Peer).listen(Number(port));
}
